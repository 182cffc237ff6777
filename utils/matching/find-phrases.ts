import type { PhraseTable } from './phrase-table';

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
export function findPhrases(text: string, table: PhraseTable, accepts: (match: PhraseMatch) => number): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  let start = 0;
  let next = 0;
  const take = (phrase: number, length: number): boolean => {
    const end = accepts({ phrase, start, end: start + length });
    if (end < 0) return false;
    matches.push({ phrase, start, end });
    next = end;
    return true;
  };
  for (; start < text.length; start = next) {
    next = start + 1;
    table.visitAt(text, start, take);
  }
  return matches;
}
