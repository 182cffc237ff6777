import type { SortedPhrases } from './sorted-phrases';

/** A phrase found at `[start, end)` of a normalised text (UTF-16 units). */
export interface PhraseMatch {
  phrase: number;
  start: number;
  end: number;
}

/**
 * Finds phrases from left to right, the longest at each place that `accepts` takes; matches do not overlap.
 * Runs in time linear in the length of the text.
 *
 * @param accepts the end of the match (mostly the end given), or -1 where the phrase does not count there
 */
export function findPhrases(text: string, phrases: SortedPhrases, accepts: (match: PhraseMatch) => number): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  let start = 0;
  let longest: PhraseMatch | undefined;
  const consider = (phrase: number, length: number): void => {
    const end = accepts({ phrase, start, end: start + length });
    if (end >= 0) longest = { phrase, start, end };
  };
  while (start < text.length) {
    const before = matches.length;
    longest = undefined;
    phrases.visitAt(text, start, consider);
    if (longest) matches.push(longest);
    start = matches[before]?.end ?? start + 1;
  }
  return matches;
}
