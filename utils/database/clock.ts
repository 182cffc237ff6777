import { isClockRight, wrongClock } from '../review/due';
import { database } from './database';

/** Whether the clock of this device can be believed, by when words were saved and answers given. */
export async function readsRight(now: number): Promise<boolean> {
  const tables = [database.reviews.where('at').above(now + wrongClock), database.words.where('savedAt').above(now + wrongClock)];
  const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);
  const ahead = sum(await Promise.all(tables.map((table) => table.count())));
  return ahead === 0 || isClockRight(ahead, sum(await Promise.all([database.reviews.count(), database.words.count()])));
}
