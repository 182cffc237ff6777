import { createEmptyCard, fsrs, type CardInput } from 'ts-fsrs';
import type { Answered, Rating, Review } from '../vocabulary/saved-word';

/** How well a word is remembered and when it comes again; it follows from its reviews alone. Times in ms since 1970. */
export interface Schedule {
  due: number;
  reviewedAt: number;
  /** Days until the chance of remembering falls to nine in ten. */
  stability: number;
  difficulty: number;
  /** 1 being learnt, 2 in review, 3 being learnt anew. */
  state: number;
  step: number;
  /** Days between the last review and the next; 0 while it is a matter of minutes. */
  interval: number;
  answers: number;
  lapses: number;
}

// Without chance in it, so that every device works out the same.
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 3_650, enable_fuzz: false, enable_short_term: true, learning_steps: ['1m', '10m'], relearning_steps: ['10m'] });

/** The schedule after one more answer; `null` before the first. A clock that was set back counts as standing still. */
export function scheduleAfter(before: Schedule | null, rating: Rating, at: number): Schedule {
  const now = Math.max(at, before?.reviewedAt ?? at);
  const { card } = scheduler.next(before ? cardOf(before) : createEmptyCard(new Date(now)), new Date(now), rating);
  return {
    due: card.due.getTime(), reviewedAt: now, stability: card.stability, difficulty: card.difficulty, state: card.state,
    step: card.learning_steps, interval: card.scheduled_days, answers: card.reps, lapses: card.lapses,
  };
}

/** When the word would come again after each rating, in ms since 1970. */
export const dueAfterEach = (before: Schedule | null, at: number): Record<Rating, number> => ({
  1: scheduleAfter(before, 1, at).due, 2: scheduleAfter(before, 2, at).due, 3: scheduleAfter(before, 3, at).due, 4: scheduleAfter(before, 4, at).due,
});

/** The answers of a word that count, in the order they were given: those taken back do not, nor those before `since`. */
export function countedAnswers(reviews: readonly Review[], since = -1): Answered[] {
  const retracted = new Set(reviews.flatMap((review) => (review.type === 'retraction' ? [review.retracts] : [])));
  return reviews
    .filter((review) => review.type === 'answer' && review.at > since && !retracted.has(review.id))
    .filter((review) => review.type === 'answer')
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/**
 * The schedule of one word from all its reviews; `null` where none counts.
 *
 * @param since when the word was last deleted: it began anew then
 */
export function scheduleFrom(reviews: readonly Review[], since = -1): Schedule | null {
  return countedAnswers(reviews, since).reduce<Schedule | null>((schedule, { rating, at }) => scheduleAfter(schedule, rating, at), null);
}

function cardOf(schedule: Schedule): CardInput {
  const { due, reviewedAt, stability, difficulty, state, step, interval, answers, lapses } = schedule;
  return { due, last_review: reviewedAt, stability, difficulty, state, learning_steps: step, scheduled_days: interval, elapsed_days: 0, reps: answers, lapses };
}
