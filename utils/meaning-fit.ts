/** How a text stands among meanings: one of them, a word of one, the start of a word. */
export type MeaningFit = 'meaning' | 'word of meaning' | 'start of a word of meaning';

/** What is between two meanings, with the 'to' or 'the' that nobody types: 'to eat', 'the cat'. */
const border = /\s*\/[\s/]*(?:(?:to|an?|the) (?=[^/\s]))?/gu;

const accented = /[\u00C0-\u024F]/u;
const withoutAccents = (text: string): string => (accented.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036F]/gu, '') : text);

/** Meanings as one text to be searched: lower case, no accents, '/' before and behind each, without 'to' or 'the' in front. */
export const joinMeanings = (meanings: readonly string[]): string =>
  withoutAccents(`/${meanings.join('/')}/`.toLowerCase().replace(/[‘’]/gu, "'").replace(border, '/'));

/** A meaning that was typed, in the same form. */
export const typedMeaning = (typed: string): string => joinMeanings([typed.replaceAll('/', ' ')]).slice(1, -1);

/** Letters and digits, of which meanings have none beyond these. */
function isWordUnit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/**
 * How what was found between two stretches of joined meanings fits; `null` where it begins within a word.
 *
 * @param before the one character in front of it
 * @param after the two characters behind it
 */
export function fitMeaning(before: string, after: string): MeaningFit | null {
  if (isWordUnit(before)) return null;
  const next = after.charAt(0);
  if (isWordUnit(next)) return 'start of a word of meaning';
  return before === '/' && (next === '/' || after.startsWith(' (')) ? 'meaning' : 'word of meaning';
}

/** How a text stands in joined meanings where it does so best; `null` where it stands nowhere. */
export function bestMeaningFit(meanings: string, wanted: string): MeaningFit | null {
  let best: MeaningFit | null = null;
  for (let at = meanings.indexOf(wanted); at >= 0 && best !== 'meaning'; at = meanings.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const fit = fitMeaning(meanings.slice(at - 1, at), meanings.slice(end, end + 2));
    if (fit === 'meaning' || fit === 'word of meaning') best = fit;
    else best ??= fit;
  }
  return best;
}

/** Whether all words stand in joined meanings, each as a whole. */
export const holdsWords = (meanings: string, words: readonly string[]): boolean => words.every((word) => {
  const fit = bestMeaningFit(meanings, word);
  return fit !== null && fit !== 'start of a word of meaning';
});
