import { isDue } from '../review/due';
import type { Schedule } from '../review/schedule';
import type { SavedWord, WordStatus } from './saved-word';

/** A saved word as it is looked for. */
export type FindableWord = SavedWord & { schedule: Schedule | null };

export const wordOrders = ['newest', 'oldest', 'pinyin', 'due'] as const;
export type WordOrder = (typeof wordOrders)[number];

/** What a person wants to see of their words; '' stands for all. */
export interface WordFilter {
  text: string;
  list: string;
  tag: string;
  status: WordStatus | '';
  onlyDue: boolean;
  order: WordOrder;
}

export const noFilter: WordFilter = { text: '', list: '', tag: '', status: '', onlyDue: false, order: 'newest' };

const searchTexts = new WeakMap<FindableWord, string>();

/** Pinyin as typed: without tones and spaces; everything in lower case. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function searchTextOf(word: FindableWord): string {
  const known = searchTexts.get(word);
  if (known !== undefined) return known;
  const { text, traditional, pinyin, meaning, note, tags } = word;
  const made = [text, traditional, plain(pinyin).replaceAll(' ', ''), plain(pinyin), plain(meaning), plain(note), ...tags.map(plain)].join('\n').toLowerCase();
  searchTexts.set(word, made);
  return made;
}

/** Makes ready for the first search what would hold up its first key. */
export function prepareSearch(words: readonly FindableWord[]): void {
  for (const word of words) searchTextOf(word);
}

/** The words in an order. */
export const orderWords = <Word extends FindableWord>(words: readonly Word[], order: WordOrder): Word[] => words.toSorted(comparers[order]);

/** Those of the words that fit, in the order they come in. `now` in ms since 1970. */
export function findWords<Word extends FindableWord>(words: readonly Word[], filter: Omit<WordFilter, 'order'>, now: number): Word[] {
  const parts = plain(filter.text).split(/\s+/u).filter(Boolean);
  const fits = (word: Word): boolean => (filter.status === '' || word.status === filter.status)
    && (filter.list === '' || word.lists.includes(filter.list))
    && (filter.tag === '' || word.tags.includes(filter.tag))
    && (!filter.onlyDue || isUpForReview(word, now))
    && parts.every((part) => searchTextOf(word).includes(part));
  return words.filter(fits);
}

/** Whether a word is to be reviewed today, new ones included. */
export function isUpForReview({ status, schedule }: Pick<FindableWord, 'status' | 'schedule'>, now: number): boolean {
  if (status !== 'new' && status !== 'learning') return false;
  return schedule === null ? status === 'new' : isDue(schedule, now);
}

const collator = new Intl.Collator('en');
const dueTime = ({ schedule }: FindableWord): number => schedule?.due ?? Number.MAX_SAFE_INTEGER;
const byKey = (a: FindableWord, b: FindableWord): number => (a.key < b.key ? -1 : 1);
const comparers: Record<WordOrder, (a: FindableWord, b: FindableWord) => number> = {
  newest: (a, b) => b.savedAt - a.savedAt || byKey(a, b),
  oldest: (a, b) => a.savedAt - b.savedAt || byKey(a, b),
  pinyin: (a, b) => collator.compare(a.pinyin || a.text, b.pinyin || b.text) || byKey(a, b),
  due: (a, b) => dueTime(a) - dueTime(b) || byKey(a, b),
};

/** All tags in use, in order. */
export const tagsOf = (words: readonly Pick<SavedWord, 'tags'>[]): string[] => [...new Set(words.flatMap(({ tags }) => tags))].toSorted(collator.compare);
