import { database } from './database';
import { reviews } from './reviews';
import { newWordsLeft, words } from './words';

/** How many words are to be reviewed today, new ones among them. */
export function countToReview(now: number): Promise<number> {
  return database.transaction('r', [database.words, database.reviews], async () => {
    const fresh = await words.countFresh();
    const left = fresh > 0 ? newWordsLeft(await reviews.firstAnswersToday(now)) : 0;
    return (await words.countDue(now)) + Math.min(fresh, left);
  });
}
