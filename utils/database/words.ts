import { newWordsADay, dueUntil, isDue } from '../review/due';
import type { Schedule } from '../review/schedule';
import type { SavedWord } from '../vocabulary/saved-word';
import { database, type WordRow } from './database';

const reviewed = ['new', 'learning'] as const;

/** A word as it is stored, with its schedule. */
export const rowOf = (word: SavedWord, schedule: Schedule | null): WordRow =>
  ({ ...word, schedule, answers: schedule?.answers ?? 0, ...(schedule && { due: schedule.due }) });

/** A stored word without what follows from its reviews. */
export function wordOf({ schedule: _schedule, due: _due, answers: _answers, ...word }: WordRow): SavedWord {
  return word;
}

/** Saved words. */
export const words = {
  get: (key: string): Promise<WordRow | undefined> => database.words.get(key),
  getMany: async (keys: readonly string[]): Promise<WordRow[]> => (await database.words.bulkGet([...keys])).filter((row) => row !== undefined),
  inList: (id: string): Promise<WordRow[]> => database.words.where('lists').equals(id).toArray(),
  /** Those that were saved last, the latest first. */
  newest(limit: number): Promise<WordRow[]> {
    const found = database.words.orderBy('savedAt').limit(limit);
    found.reverse();
    return found.toArray();
  },
  all: (): Promise<WordRow[]> => database.words.toArray(),
  count: (): Promise<number> => database.words.count(),
  put: (rows: readonly WordRow[]): Promise<unknown> => database.words.bulkPut([...rows]),
  delete: (keys: readonly string[]): Promise<void> => database.words.bulkDelete([...keys]),

  /** Words in review whose time has come. */
  async due(now: number, clockIsRight: boolean): Promise<WordRow[]> {
    const found = await Promise.all(reviewed.map((status) =>
      database.words.where('[status+due]').between([status, -Infinity], [status, Infinity]).toArray()));
    return found.flat().filter(({ schedule }) => schedule !== null && isDue(schedule, now, clockIsRight));
  },

  /** How many words are to be reviewed by the end of the day. */
  async countDue(now: number): Promise<number> {
    const counts = await Promise.all(reviewed.map((status) =>
      database.words.where('[status+due]').between([status, -Infinity], [status, dueUntil(now)], true, true).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  },

  /** Words that were never reviewed, those saved first first. */
  async fresh(limit: number): Promise<WordRow[]> {
    if (limit <= 0) return [];
    const keys = new Set(await database.words.where('[status+answers]').equals(['new', 0]).primaryKeys());
    if (keys.size <= limit) return words.getMany([...keys]);
    return database.words.orderBy('savedAt').filter(({ key }) => keys.has(key)).limit(limit).toArray();
  },

  countFresh: (): Promise<number> => database.words.where('[status+answers]').equals(['new', 0]).count(),
};

/** How many new words may still be brought into review today. */
export const newWordsLeft = (broughtInToday: number): number => Math.max(0, newWordsADay - broughtInToday);
