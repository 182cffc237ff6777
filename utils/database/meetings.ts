import { mergeMeetings } from '../vocabulary/merge';
import type { Meeting } from '../vocabulary/saved-word';
import { database } from './database';

/** Where words were met. */
export const meetings = {
  ofWord: (word: string): Promise<Meeting[]> => database.meetings.where('word').equals(word).toArray(),
  ofWords: (keys: readonly string[]): Promise<Meeting[]> => database.meetings.where('word').anyOf([...keys]).toArray(),
  all: (): Promise<Meeting[]> => database.meetings.toArray(),
  /** Adds places; one that is known already gains the translation that it lacked. */
  async add(met: readonly Meeting[]): Promise<void> {
    const known = new Map((await database.meetings.where('id').anyOf(met.map(({ id }) => id)).toArray()).map((meeting) => [meeting.id, meeting]));
    await database.meetings.bulkPut(met.flatMap((meeting) => {
      const before = known.get(meeting.id);
      if (before && (before.translation !== '' || meeting.translation === '')) return [];
      return [before ? mergeMeetings(before, meeting) : meeting];
    }));
  },
  deleteOfWords: (keys: readonly string[]): Promise<number> => database.meetings.where('word').anyOf([...keys]).delete(),
};
