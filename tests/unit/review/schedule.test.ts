import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAfterEach, scheduleAfter, scheduleFrom, type Schedule } from '../../../utils/review/schedule';
import { ratings, type Rating, type Review } from '../../../utils/vocabulary/saved-word';

const start = Date.UTC(2026, 0, 5, 12);
const minute = 60_000;
const day = 86_400_000;
const answer = (id: string, at: number, rating: Rating): Review => ({ type: 'answer', id, word: 'word:草', at, rating, card: 'meaning' });

describe('a schedule', () => {
  it('can be worked out anew from the answers, in whatever order they are found', () => {
    const answers = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 60 * day }), rating: fc.constantFrom(...ratings) }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(answers, fc.func(fc.nat()), (given, shuffle) => {
      let at = start;
      let step: Schedule | null = null;
      const history = given.map(({ gap, rating }, place) => {
        at += gap;
        step = scheduleAfter(step, rating, at);
        return answer(String(place), at, rating);
      });
      expect(scheduleFrom(history.toSorted((a, b) => shuffle(a.id) - shuffle(b.id)))).toEqual(step);
    }), { numRuns: 300 });
  });

  it('leaves out what was taken back, and what was before the word was deleted', () => {
    const history = [answer('a', start, 3), answer('b', start + day, 1), { type: 'retraction' as const, id: 'c', word: 'word:草', at: start + day + 1, retracts: 'b' }];
    expect(scheduleFrom(history)).toEqual(scheduleFrom([answer('a', start, 3)]));
    expect(scheduleFrom(history, start)).toBeNull();
  });

  it('brings a forgotten word back within minutes, and a well known one after days', () => {
    const due = dueAfterEach(null, start);
    expect(due[1] - start).toBe(minute);
    expect(due[4] - start).toBeGreaterThan(2 * day);
    expect(ratings.map((rating) => due[rating])).toEqual(ratings.map((rating) => due[rating]).toSorted((a, b) => a - b));
  });

  it('takes a clock that was set back for one that stood still', () => {
    const known = scheduleAfter(null, 4, start);
    const after = scheduleAfter(known, 3, start - 30 * day);
    expect(after.reviewedAt).toBe(start);
    expect(after.due).toBeGreaterThan(start);
  });
});
