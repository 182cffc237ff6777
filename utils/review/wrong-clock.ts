import type { Answered, Review } from '../vocabulary/saved-word';
import { wrongClock } from './due';
import { countedAnswers } from './schedule';

/**
 * What to add to the history of a word so that answers given by a clock far ahead count as given just now, in their order: the
 * history itself only grows.
 */
export function withoutAnswersAhead(history: readonly Review[], now: number, since: number | undefined, newId: () => string): Review[] {
  const answers = countedAnswers(history, since);
  const isAhead = ({ at }: Answered): boolean => at > now + wrongClock;
  const ahead = answers.filter(isAhead);
  const last = answers.findLast((answer) => !isAhead(answer))?.at ?? since ?? -1;
  return ahead.flatMap(({ id, word, rating, card }, place) => [
    { type: 'retraction' as const, id: newId(), word, at: now, retracts: id },
    { type: 'answer' as const, id: newId(), word, at: Math.max(last + 1 + place, now - ahead.length + place), rating, card },
  ]);
}
