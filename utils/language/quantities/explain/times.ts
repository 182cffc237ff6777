import festivals from '../festivals.json';
import type { QuantityValue } from '../quantity';
import { nearestLunarDate } from './lunar-calendar';
import type { Phrases, QuantityLanguage } from './phrases';

type Of<Kind extends QuantityValue['kind']> = Extract<QuantityValue, { kind: Kind }>;

const locales: Record<QuantityLanguage, string> = { en: 'en', zh: 'zh-CN' };
const format = (language: QuantityLanguage, date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(date);

const festivalNames: Record<'solar' | 'lunar', Record<string, { en: string; zh: string }>> = festivals;
const festival = (calendar: 'solar' | 'lunar', month: number, day: number, language: QuantityLanguage): string[] => {
  const name = festivalNames[calendar][`${month}-${day}`]?.[language];
  return name === undefined ? [] : [name.charAt(0).toUpperCase() + name.slice(1)];
};

export function explainDate({ year, month, day }: Of<'date'>, { say, language }: Phrases): string[] {
  if (month === null) return [say('dayOfMonth', { day }), say('dayHint', { day })];
  // A leap year has every day there is.
  const date = new Date(Date.UTC(year ?? 2_024, month - 1, day));
  if (year === null) return [format(language, date, { month: 'long', day: 'numeric' }), ...festival('solar', month, day, language)];
  const [told, weekday] = [format(language, date, { dateStyle: 'long' }), format(language, date, { weekday: 'long' })];
  return [say('yearMonthDay', { date: told, weekday }), ...festival('solar', month, day, language)];
}

export function explainLunarDate({ month, day }: Of<'lunar-date'>, { say, language }: Phrases, today: Date | undefined): string[] {
  if (month === null) return [say('lunarDay', { day })];
  const date = today && nearestLunarDate(today, month, day);
  return [
    ...festival('lunar', month, day, language),
    say('lunar', { month, day }),
    ...(date ? [say('lunarYear', { year: String(date.getUTCFullYear()), date: format(language, date, { month: 'long', day: 'numeric' }) })] : []),
  ];
}

const weekPhrases = { last: 'lastWeek', this: 'thisWeek', next: 'nextWeek', every: 'everyWeek' } as const;
/** 1 January 2024 was a Monday. */
const nameOfDay = (day: number, language: QuantityLanguage): string => format(language, new Date(Date.UTC(2_024, 0, day)), { weekday: 'long' });

export function explainWeekday({ week, days: [first = 1, second] }: Of<'weekday'>, { say, language }: Phrases): string[] {
  const days = second === undefined ? nameOfDay(first, language) : say('and', { first: nameOfDay(first, language), second: nameOfDay(second, language) });
  return [say(week === null ? 'weekday' : weekPhrases[week], { days }), ...(week === 'next' ? [say('weekHint')] : [])];
}

export const explainWorkingHours = ({ from, to }: Of<'working-hours'>, { say }: Phrases): string[] => [say('workingHours', { from, to })];

export const explainDuration = ({ amount, unit }: Of<'duration'>, { amount: tell, say }: Phrases): string[] => [
  amount.least === 1 && amount.most === 1 ? say(unit === 'hour' ? 'oneHour' : 'oneMinute') : say(unit, { n: tell(amount) }),
];

export function explainBirthYears({ from, to }: Of<'birth-years'>, { say }: Phrases, today: Date | undefined): string[] {
  const born = say('birthYears', { from: String(from), to: String(to) });
  if (!today) return [born];
  const [youngest, oldest] = [today.getFullYear() - to - 1, today.getFullYear() - from];
  if (oldest < 0) return [born];
  return [born, youngest > 0 ? say('agesNow', { youngest, oldest }) : say('agesUpTo', { oldest })];
}

export function explainShortYear({ year: written }: Of<'short-year'>, { say }: Phrases): string[] {
  const year = String(written);
  return [say('shortYear', { year }), say('shortYearHint', { year })];
}

const firstAge = { junior: 12, senior: 15, university: 18 };
const firstGrade = { junior: 7, senior: 10 };

export function explainSchoolYear({ school, year, orLunar }: Of<'school-year'>, { say }: Phrases): string[] {
  const places = { year, numeral: '一二三四五'.charAt(year - 1) };
  if (school === 'master' || school === 'doctor') return [say(school, places)];
  const age = `${firstAge[school] + year - 1}–${firstAge[school] + year}`;
  if (school === 'university') return [say('university', places), say('universityAge', { age })];
  return [say(school, { ...places, grade: firstGrade[school] + year - 1, age }), ...(orLunar ? [say('orLunar', places)] : [])];
}
