import type { Meeting } from '../vocabulary/saved-word';
import { database } from './database';

/** Where words were met. */
export const meetings = {
  ofWord: (word: string): Promise<Meeting[]> => database.meetings.where('word').equals(word).toArray(),
  ofWords: (keys: readonly string[]): Promise<Meeting[]> => database.meetings.where('word').anyOf([...keys]).toArray(),
  all: (): Promise<Meeting[]> => database.meetings.toArray(),
  /** Adds those that are not known yet. */
  async add(met: readonly Meeting[]): Promise<number> {
    const known = new Set(await database.meetings.where('id').anyOf(met.map(({ id }) => id)).primaryKeys());
    const fresh = met.filter(({ id }) => !known.has(id));
    await database.meetings.bulkPut(fresh);
    return fresh.length;
  },
  deleteOfWords: (keys: readonly string[]): Promise<number> => database.meetings.where('word').anyOf([...keys]).delete(),
};
