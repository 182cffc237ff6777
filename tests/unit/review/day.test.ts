import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, daysAround, endOfDay } from '../../../utils/review/day';
import { isDue } from '../../../utils/review/due';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

/** Runs the same in places that are hours apart, and where the clocks change. */
describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'])('in %s', (place) => {
  const at = (day: string): number => {
    process.env['TZ'] = place;
    return new Date(day).getTime();
  };

  it('the day goes on until four in the morning', () => {
    expect(dayOf(at('2026-03-08T03:59:00'))).toBe('2026-03-07');
    expect(dayOf(at('2026-03-08T04:00:00'))).toBe('2026-03-08');
    expect(endOfDay(at('2026-03-08T23:00:00'))).toBe(at('2026-03-09T04:00:00'));
    expect(endOfDay(at('2026-03-09T01:00:00'))).toBe(at('2026-03-09T04:00:00'));
  });

  it('no day is left out or told twice where the clocks change', () => {
    for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01']) {
      const days = daysAround(at(`${day}T12:00:00`), -30);
      expect(new Set(days).size).toBe(30);
      expect(days.at(-1)).toBe(day);
    }
    expect(daysAround(at('2026-02-27T12:00:00'), 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });

  it('what is due in the evening may be reviewed all day, what is being learnt comes to the minute', () => {
    const due = at('2026-05-10T21:00:00');
    const reviewedAt = at('2026-05-07T21:00:00');
    expect(isDue({ due, interval: 3, reviewedAt }, at('2026-05-10T08:00:00'))).toBe(true);
    expect(isDue({ due, interval: 3, reviewedAt }, at('2026-05-09T23:00:00'))).toBe(false);
    expect(isDue({ due, interval: 0, reviewedAt: due - 60_000 }, due - 1)).toBe(false);
    expect(isDue({ due, interval: 0, reviewedAt: due - 60_000 }, due)).toBe(true);
  });

  it('a word that was reviewed by a clock far ahead is not lost for years', () => {
    const now = at('2026-05-10T12:00:00');
    expect(isDue({ due: at('2031-01-01T12:00:00'), interval: 90, reviewedAt: at('2030-10-01T12:00:00') }, now)).toBe(true);
  });
});
