const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A stretch of time in the largest unit that fits it. */
interface Span {
  count: number;
  unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

/** A stretch of time (ms) as a number of minutes, hours, days, months or years; whole ones up to days. */
export function spanOf(ms: number): Span {
  const size = Math.abs(ms);
  if (size < hour) return { count: Math.round(ms / minute), unit: 'minute' };
  if (size < day) return { count: Math.round(ms / hour), unit: 'hour' };
  if (size < 31 * day) return { count: Math.round(ms / day), unit: 'day' };
  if (size < 365 * day) return { count: Math.round(ms / (30.44 * day) * 10) / 10, unit: 'month' };
  return { count: Math.round(ms / (365.25 * day) * 10) / 10, unit: 'year' };
}
