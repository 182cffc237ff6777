import { describe, expect, it } from 'vitest';
import { isClockRight, isDue } from '../../../utils/review/due';
import { countedAnswers, scheduleAfter, scheduleFrom } from '../../../utils/review/schedule';
import { withoutAnswersAhead } from '../../../utils/review/wrong-clock';
import type { Rating, Review } from '../../../utils/vocabulary/saved-word';

const now = Date.UTC(2026, 4, 10, 12);
const day = 86_400_000;
const answer = (id: string, at: number, rating: Rating): Review => ({ type: 'answer', id, word: 'word:草', at, rating, card: 'meaning' });
const mended = (history: readonly Review[], since?: number): Review[] => {
  let count = 0;
  return [...history, ...withoutAnswersAhead(history, now, since, () => `new ${count++}`)];
};

describe('answers that a clock far ahead has written down', () => {
  const history = [answer('a', now - 20 * day, 3), answer('b', now + 300 * day, 3), answer('c', now + 320 * day, 4)];

  it('count as given now, in their order, with nothing of the history changed', () => {
    const all = mended(history);
    expect(all.slice(0, 3)).toEqual(history);
    expect(countedAnswers(all).map(({ rating, at }) => [rating, now - at])).toEqual([[3, 20 * day], [3, 2], [4, 1]]);
    expect(mended(all)).toEqual(all);
  });

  it('are followed by dates of this year', () => {
    const schedule = scheduleAfter(scheduleFrom(mended(history)), 3, now);
    expect(schedule.due).toBeGreaterThan(now);
    expect(schedule.due).toBeLessThan(now + 300 * day);
    expect(isDue(schedule, now)).toBe(false);
  });

  it('do not come to stand before the word was deleted and saved anew', () => {
    const all = mended([answer('b', now + 300 * day, 3)], now);
    expect(countedAnswers(all, now)).toHaveLength(1);
  });
});

it('a clock that has fallen behind is not believed, and words wait for the right time', () => {
  expect(isClockRight(3, 13)).toBe(true);
  expect(isClockRight(90, 100)).toBe(false);
  const schedule = scheduleAfter(null, 4, now);
  expect(isDue(schedule, now - 400 * day, false)).toBe(false);
  expect(isDue(schedule, now - 400 * day, true)).toBe(true);
});

it.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])('the same answers make the same schedule in %s', (place) => {
  const zone = process.env['TZ'];
  const history = [answer('a', now, 3), answer('b', now + 600_000, 3), answer('c', now + 5 * day, 1), answer('d', now + 6 * day, 4)];
  process.env['TZ'] = place;
  const there = scheduleFrom(history);
  process.env['TZ'] = 'UTC';
  const here = scheduleFrom(history);
  process.env['TZ'] = zone;
  expect(there).toEqual(here);
});
