import type { TranslationDatabase } from './schema';

/** The calendar month of a moment where the person is: '2026-11'. */
export const monthOf = (moment: Date): string => `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}`;

/** Characters sent to an engine in a month. */
export const readUsage = async (database: TranslationDatabase, engine: string, month: string): Promise<number> =>
  (await database.usage.get([engine, month]))?.characters ?? 0;

/** Counts characters that were sent to an engine. */
export async function addUsage(database: TranslationDatabase, engine: string, month: string, characters: number): Promise<void> {
  await database.transaction('rw', database.usage, async () => {
    await database.usage.put({ engine, month, characters: (await readUsage(database, engine, month)) + characters });
  });
}
