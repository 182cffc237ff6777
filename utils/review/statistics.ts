import type { Answered, Meeting, Review, SavedWord, WordStatus } from '../vocabulary/saved-word';
import { wordStatuses } from '../vocabulary/saved-word';
import { dayOf, daysAround } from './day';
import { countedAnswers, type Schedule } from './schedule';

/** A number for each of some days, in order; days as 'YYYY-MM-DD'. */
export type PerDay = readonly { day: string; count: number }[];

/** What the person has done and what is to come. */
export interface Statistics {
  words: Record<WordStatus, number>;
  /** Places in which words were met. */
  meetings: number;
  answers: number;
  /** Share of answers after the first of each word that were remembered; `null` where there is none. */
  retention: number | null;
  /** Days in a row, up to today or yesterday, with a review. */
  streak: number;
  reviewsPerDay: PerDay;
  savedPerDay: PerDay;
  /** Reviews to come; what is overdue counts for today. */
  forecast: PerDay;
}

interface StatisticsSource {
  words: readonly (Pick<SavedWord, 'status' | 'savedAt'> & { schedule: Schedule | null })[];
  meetings: readonly Pick<Meeting, 'at'>[];
  reviews: readonly Review[];
}

const daysBack = 30;
const daysAhead = 14;

/** Counts up what there is, by the days of this place. */
export function statisticsOf({ words, meetings, reviews }: StatisticsSource, now: number): Statistics {
  const answers = countedAnswers(reviews);
  const past = daysAround(now, -daysBack);
  const coming = daysAround(now, daysAhead);
  const [today = ''] = coming;
  const due = words.flatMap(({ status, schedule }) => (schedule && (status === 'new' || status === 'learning') ? [dayOf(schedule.due)] : []));
  return {
    words: countsOf(wordStatuses, words.map(({ status }) => status)),
    meetings: meetings.length,
    answers: answers.length,
    retention: retentionOf(answers),
    streak: streakOf(new Set(answers.map(({ at }) => dayOf(at))), now),
    reviewsPerDay: perDay(past, answers.map(({ at }) => dayOf(at))),
    savedPerDay: perDay(past, words.map(({ savedAt }) => dayOf(savedAt))),
    forecast: perDay(coming, due.map((day) => (day < today ? today : day))),
  };
}

function retentionOf(answers: readonly Answered[]): number | null {
  const seen = new Set<string>();
  const later = answers.filter(({ word }) => seen.has(word) || !seen.add(word));
  return later.length === 0 ? null : later.filter(({ rating }) => rating > 1).length / later.length;
}

function streakOf(days: ReadonlySet<string>, now: number): number {
  const back = daysAround(now, -(days.size + 1)).toReversed();
  const [today = ''] = back;
  const from = days.has(today) ? 0 : 1;
  const end = back.findIndex((day, at) => at >= from && !days.has(day));
  return Math.max(0, (end < 0 ? back.length : end) - from);
}

function countsOf<Name extends string>(names: readonly Name[], found: readonly Name[]): Record<Name, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const name of found) counts[name] += 1;
  return counts;
}

function perDay(days: readonly string[], found: readonly string[]): PerDay {
  const counts = countsOf([...days, ...found], found);
  return days.map((day) => ({ day, count: counts[day] ?? 0 }));
}
