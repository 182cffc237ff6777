import { endOfDay } from '../review/day';
import type { Answered, Review } from '../vocabulary/saved-word';
import { database } from './database';

const day = 86_400_000;

/** The history of reviews: it only ever grows, but for words that are deleted. */
export const reviews = {
  add: (review: Review): Promise<unknown> => database.reviews.add(review),
  addAll: (all: readonly Review[]): Promise<unknown> => database.reviews.bulkAdd([...all]),
  ofWords: (keys: readonly string[]): Promise<Review[]> => database.reviews.where('word').anyOf([...keys]).toArray(),
  deleteOfWords: (keys: readonly string[]): Promise<number> => database.reviews.where('word').anyOf([...keys]).delete(),
  ofWord: (word: string): Promise<Review[]> => database.reviews.where('word').equals(word).toArray(),
  all: (): Promise<Review[]> => database.reviews.toArray(),

  /** How many words had their first answer today. */
  async firstAnswersToday(now: number): Promise<number> {
    const today = await database.reviews.where('at').aboveOrEqual(endOfDay(now) - day).toArray();
    const answered = new Map<string, Answered>();
    const retracted = new Set(today.flatMap((review) => (review.type === 'retraction' ? [review.retracts] : [])));
    for (const review of today) if (review.type === 'answer' && !retracted.has(review.id) && !answered.has(review.word)) answered.set(review.word, review);
    const before = await database.reviews.where('word').anyOf([...answered.keys()]).filter(({ at }) => at < endOfDay(now) - day).toArray();
    const seen = new Set(before.map(({ word }) => word));
    return [...answered.keys()].filter((word) => !seen.has(word)).length;
  },
};
