import { endOfDay } from './day';
import type { Schedule } from './schedule';

/** A clock that is this far ahead (ms) was wrong when the review was written down. */
const wrongClock = 86_400_000;

/** New words that are brought into review on one day, so that a long list does not become a burden. */
export const newWordsADay = 15;

/** The last moment that a word which comes again after days may be due at to count for today. */
export const dueUntil = (now: number): number => endOfDay(now);

/** Whether a word is to be reviewed now: to the minute while it is being learnt, later any time of its day. */
export function isDue(schedule: Pick<Schedule, 'due' | 'interval' | 'reviewedAt'>, now: number): boolean {
  if (schedule.reviewedAt > now + wrongClock) return true;
  return schedule.due <= (schedule.interval >= 1 ? dueUntil(now) : now);
}
