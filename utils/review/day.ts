/** Somebody who is up at midnight still has the same day; it ends at this hour. */
const firstHour = 4;

/** When the day around `now` ends, by the clock of this place, in ms since 1970. */
export function endOfDay(now: number): number {
  const end = new Date(now);
  if (end.getHours() >= firstHour) end.setDate(end.getDate() + 1);
  end.setHours(firstHour, 0, 0, 0);
  return end.getTime();
}

/** The day around `at` as 'YYYY-MM-DD', by the clock of this place. */
export function dayOf(at: number): string {
  const date = new Date(at);
  if (date.getHours() < firstHour) date.setDate(date.getDate() - 1);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Days from `now` on, or up to it where `count` is negative, today among them, in order. */
export function daysAround(now: number, count: number): string[] {
  const offsets = Array.from({ length: Math.abs(count) }, (_, at) => (count < 0 ? count + 1 + at : at));
  return offsets.map((offset) => {
    const date = new Date(endOfDay(now));
    date.setDate(date.getDate() - 1 + offset);
    date.setHours(12);
    return dayOf(date.getTime());
  });
}
