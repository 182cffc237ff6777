import type { NearbyWord } from './entry';
import type { WordIndex } from './word-index';

const longestReach = 8;
const mostShown = 6;

/** Headwords of the text that contain the word at `[start, end)`, and those inside it, longest first. */
export function nearbyWords(index: WordIndex, text: string, start: number, end: number): { longer: NearbyWord[]; shorter: NearbyWord[] } {
  const folded = index.fold(text);
  const longer: NearbyWord[] = [];
  const shorter: NearbyWord[] = [];
  for (let from = Math.max(0, start - longestReach); from < end; from++) {
    index.headwordsAt(folded, from, (length) => {
      const to = from + length;
      const word = { text: text.slice(from, to), start: from, end: to };
      if (from <= start && to >= end && length > end - start) longer.push(word);
      else if (from >= start && to <= end && length < end - start) shorter.push(word);
    });
  }
  const longestFirst = (a: NearbyWord, b: NearbyWord): number => b.text.length - a.text.length || a.start - b.start;
  return { longer: distinct(longer.toSorted(longestFirst)), shorter: distinct(shorter.toSorted(longestFirst)) };
}

const distinct = (words: readonly NearbyWord[]): NearbyWord[] =>
  words.filter((word, at) => words.findIndex((other) => other.text === word.text) === at).slice(0, mostShown);
