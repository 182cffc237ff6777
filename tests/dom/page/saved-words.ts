import { database } from '../../../utils/database/database';
import { recordAnswer, takeBackAnswer } from '../../../utils/database/reviewing';
import { forgetWords, restoreWords, saveWord } from '../../../utils/database/saving';
import { tombstones } from '../../../utils/database/tombstones';
import { mergeIntoDatabase, readVocabulary } from '../../../utils/database/whole';
import { emptyVocabulary } from '../../../utils/vocabulary/merge';

const key = 'word:种草';
const word = { kind: 'word', text: '种草', traditional: '', pinyin: 'zhòng cǎo', meaning: 'to tempt', meaningLanguage: 'en' } as const;
const met = { sentence: '被种草了', start: 1, end: 3, translation: '', url: 'https://www.rednote.com/explore/1', title: 'a post' };

/** What a test asks of the database of saved words, in forms that can be told across. */
const parts = {
  startAnew: async (): Promise<void> => {
    for (const table of database.tables) await table.clear();
  },
  save: async (now: number): Promise<void> => void (await saveWord(word, met, now)),
  answer: async (now: number): Promise<void> => void (await recordAnswer(key, 3, 'meaning', now)),
  answerAndDelete: async (now: number): Promise<boolean> => {
    const recorded = await recordAnswer(key, 3, 'meaning', now);
    await forgetWords([key], now + 1);
    return recorded !== null && (await takeBackAnswer(recorded, now + 2)) === null;
  },
  remove: (now: number): Promise<void> => forgetWords([key], now),
  restore: (): Promise<void> => restoreWords([key]),
  letGo: async (now: number): Promise<void> => void (await tombstones.forgetRemoved(now)),
  /** Merges what stands there already, as words that are in step do. */
  merge: async (): Promise<void> => mergeIntoDatabase({ ...emptyVocabulary(), tombstones: (await readVocabulary()).tombstones }),
  /** How much is kept of each kind, and whether anything of the word itself stands anywhere. */
  kept: async (): Promise<{ words: number; meetings: number; reviews: number; isTold: boolean }> => {
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    return {
      words: await database.words.count(), meetings: await database.meetings.count(), reviews: await database.reviews.count(),
      isTold: /to tempt|被种草了|"answer"/u.test(JSON.stringify(rows)),
    };
  },
};

declare global {
  interface Window {
    saved: typeof parts;
  }
}

window.saved = parts;
