import { expect, it } from 'vitest';
import { isBackupWanted } from '../../../utils/review/backup-reminder';
import { statisticsOf } from '../../../utils/review/statistics';
import { scheduleAfter } from '../../../utils/review/schedule';
import type { Rating, Review } from '../../../utils/vocabulary/saved-word';

const day = 86_400_000;
const now = new Date('2026-05-10T12:00:00').getTime();
const answer = (id: string, word: string, at: number, rating: Rating): Review => ({ type: 'answer', id, word, at, rating, card: 'meaning' });

it('statistics count answers by day, what was remembered, and what is to come', () => {
  const found = statisticsOf({
    words: [
      { status: 'learning', savedAt: now, schedule: { ...scheduleAfter(null, 4, now), due: now + 2 * day } },
      { status: 'learning', savedAt: now - day, schedule: { ...scheduleAfter(null, 4, now), due: now - 5 * day } },
      { status: 'known', savedAt: now - 90 * day, schedule: null },
    ],
    meetings: [{ at: now }, { at: now }],
    reviews: [
      answer('1', 'a', now - 2 * day, 3), answer('2', 'a', now - day, 1), answer('3', 'a', now, 3), answer('4', 'b', now, 1),
      { type: 'retraction', id: '5', word: 'b', at: now, retracts: '4' },
    ],
  }, now);
  expect(found).toMatchObject({ words: { new: 0, learning: 2, known: 1, ignored: 0 }, meetings: 2, answers: 3, retention: 0.5, streak: 3 });
  expect(found.reviewsPerDay.slice(-3).map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(found.forecast.slice(0, 3).map(({ count }) => count)).toEqual([1, 0, 1]);
  expect(found.savedPerDay.slice(-2).map(({ count }) => count)).toEqual([1, 1]);
});

it('a streak lasts until a whole day has passed without a review', () => {
  const streakOf = (...ago: number[]): number =>
    statisticsOf({ words: [], meetings: [], reviews: ago.map((days, at) => answer(String(at), 'a', now - days * day, 3)) }, now).streak;
  expect([streakOf(), streakOf(0), streakOf(1), streakOf(1, 2, 3), streakOf(0, 1, 3), streakOf(2)]).toEqual([0, 1, 1, 3, 2, 0]);
});

it('a backup is thought of where there is something to lose and none is fresh', () => {
  expect([isBackupWanted(null, 9, now), isBackupWanted(null, 10, now), isBackupWanted(now - day, 500, now), isBackupWanted(now - 15 * day, 500, now)]).toEqual([false, true, false, true]);
});
