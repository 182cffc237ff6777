import years from '../lunar-years.json';

/** A year of the lunar calendar: its first day, which month comes twice (0 for none), and how long its months are. */
interface LunarYear {
  newYear: string;
  leap: number;
  months: number[];
}

const dayLength = 86_400_000;
const known: Record<string, LunarYear> = years;

/** The day nearest to `today` on which a day of the lunar calendar falls; `undefined` where the table does not reach. */
export function nearestLunarDate(today: Date, month: number, day: number): Date | undefined {
  const dates = [-1, 0, 1].flatMap((step) => dateIn(known[today.getFullYear() + step], month, day) ?? []);
  const distance = (date: Date): number => Math.abs(date.getTime() - today.getTime());
  return dates.toSorted((a, b) => distance(a) - distance(b))[0];
}

function dateIn(year: LunarYear | undefined, month: number, day: number): Date | undefined {
  if (!year) return undefined;
  const { newYear, leap, months } = year;
  const place = leap > 0 && month > leap ? month : month - 1;
  const length = months[place] ?? 0;
  // The last day of the year is 三十 even where the month has 29 days.
  const within = Math.min(day, length);
  if (within < day && !(month === 12 && day === 30)) return undefined;
  const before = months.slice(0, place).reduce((sum, days) => sum + days, 0);
  return new Date(Date.parse(newYear) + (before + within - 1) * dayLength);
}
