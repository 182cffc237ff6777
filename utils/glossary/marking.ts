import { markOf, type Term } from './compile-terms';

/** What of a person's settings decides over marks: which slang is marked, and the ids of the terms that no longer are. */
export interface MarkSettings {
  slangMarks: 'all' | 'uncommon' | 'off';
  knownTerms: readonly string[];
}

/** Whether pages mark a term for a person, have stopped because it is known, or never do. */
export type Marking = 'marked' | 'known' | 'never';

/** The marks (see `markOf`) that a person wants to see. */
export const wantedMarks = (slangMarks: MarkSettings['slangMarks']): string =>
  ({ all: 'eu', uncommon: 'u', off: '' })[slangMarks];

/** How a term fares in pages under these settings. */
export function markingOf(term: Pick<Term, 'id' | 'match' | 'spread'>, { slangMarks, knownTerms }: MarkSettings): Marking {
  if (!wantedMarks(slangMarks).includes(markOf(term))) return 'never';
  return knownTerms.includes(term.id) ? 'known' : 'marked';
}
