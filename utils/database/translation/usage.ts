import type { TranslationDatabase } from './schema';

/** The calendar month of a moment where the person is: '2026-11'. */
export const monthOf = (moment: Date): string => `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}`;

/** Characters sent to an engine in a month. */
export const readUsage = async (database: TranslationDatabase, engine: string, month: string): Promise<number> =>
  (await database.usage.get([engine, month]))?.characters ?? 0;

/** Counts characters that are about to be sent to an engine; false, and nothing counted, where there would be more than `cap`. 0 is no limit. */
export const reserveUsage = (database: TranslationDatabase, engine: string, month: string, characters: number, cap: number): Promise<boolean> =>
  database.transaction('rw', database.usage, async () => {
    const sum = (await readUsage(database, engine, month)) + characters;
    if (cap > 0 && sum > cap) return false;
    await database.usage.put({ engine, month, characters: sum });
    return true;
  });

/** Counts less again for characters that were not sent after all. */
export const giveBackUsage = (database: TranslationDatabase, engine: string, month: string, characters: number): Promise<void> =>
  database.transaction('rw', database.usage, async () => {
    await database.usage.put({ engine, month, characters: Math.max(0, (await readUsage(database, engine, month)) - characters) });
  });
