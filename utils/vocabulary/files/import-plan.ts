import { mergeVocabularies } from '../merge';
import type { Vocabulary } from '../saved-word';

/** What an import would do, in numbers of words (and of reviews and places). */
export interface ImportPlan {
  added: number;
  changed: number;
  unchanged: number;
  deleted: number;
  meetings: number;
  reviews: number;
}

/** What merging `incoming` into `current` would do. */
export function planImport(current: Vocabulary, incoming: Vocabulary): ImportPlan {
  const merged = mergeVocabularies(current, incoming);
  const before = new Map(current.words.map((word) => [word.key, JSON.stringify(word)]));
  const after = new Map(merged.words.map((word) => [word.key, JSON.stringify(word)]));
  const kept = [...after].filter(([key]) => before.has(key));
  const changed = kept.filter(([key, text]) => before.get(key) !== text).length;
  return {
    added: after.size - kept.length,
    changed,
    unchanged: incoming.words.filter(({ key }) => before.has(key) && before.get(key) === after.get(key)).length,
    deleted: before.size - kept.length,
    meetings: Math.max(0, merged.meetings.length - current.meetings.length),
    reviews: Math.max(0, merged.reviews.length - current.reviews.length),
  };
}

/** Whether an import would do anything at all. */
export const doesNothing = ({ added, changed, deleted, meetings, reviews }: ImportPlan): boolean => added + changed + deleted + meetings + reviews === 0;
