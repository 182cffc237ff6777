import { endOfDay } from './day';
import type { Schedule } from './schedule';

/** What was written down this far ahead (ms) of now was written by a wrong clock, or the clock is wrong now. */
export const wrongClock = 86_400_000;

/**
 * Whether the clock can be believed, by what was written down so far: where most of that is still to come, it has fallen behind.
 *
 * @param ahead how much of `all` was written by a clock far ahead of now
 */
export const isClockRight = (ahead: number, all: number): boolean => ahead * 2 <= all;

/** New words that are brought into review on one day, so that a long list does not become a burden. */
export const newWordsADay = 15;

/** The last moment that a word which comes again after days may be due at to count for today. */
export const dueUntil = (now: number): number => endOfDay(now);

/**
 * Whether a word is to be reviewed now: to the minute while it is being learnt, later any time of its day. One that was reviewed
 * by a clock far ahead has no time that can be believed, and comes now.
 */
export function isDue(schedule: Pick<Schedule, 'due' | 'interval' | 'reviewedAt'>, now: number, clockIsRight = true): boolean {
  if (clockIsRight && schedule.reviewedAt > now + wrongClock) return true;
  return schedule.due <= (schedule.interval >= 1 ? dueUntil(now) : now);
}
