import { wholeTokenEnd } from '../matching/boundaries';
import { Lines } from '../matching/lines';

/** Ends a Latin word that also counts with the usual English endings: 'sell~' is sell, sells, selling, seller. */
export const stemMark = '~';

/** Groups of words of which one has to stand beside a passage, or must not; each is taken apart when first needed. */
export class Companions {
  readonly #groups: Lines;
  readonly #words = new Map<number, string[]>();

  /** @param groups normalised, a line each, words separated by tabs */
  constructor(groups: string) {
    this.#groups = new Lines(groups);
  }

  words(group: number): string[] {
    const known = this.#words.get(group);
    if (known) return known;
    const words = this.#groups.at(group).split('\t');
    this.#words.set(group, words);
    return words;
  }

  /** Whether a word of one of the groups stands in a normalised text, Latin ones as whole tokens. */
  standsIn(text: string, groups: readonly number[]): boolean {
    return text !== '' && groups.some((group) => this.words(group).some((word) => contains(text, word)));
  }
}

function contains(text: string, word: string): boolean {
  const isStem = word.endsWith(stemMark);
  const looked = isStem ? word.slice(0, -1) : word;
  for (let at = text.indexOf(looked); at >= 0; at = text.indexOf(looked, at + 1)) {
    const end = at + looked.length;
    if (isStem ? wholeTokenEnd(text, at, end) >= 0 : hasBorders(text, at, end)) return true;
  }
  return false;
}

/** Whether a normalised character is a Latin letter or a digit. */
export const isLatin = (character: string): boolean => /[a-z\d]/u.test(character);

/** Letters and digits at the edges of a phrase end there; Chinese may go on. */
export const hasBorders = (text: string, start: number, end: number): boolean =>
  !(isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1))) && !(isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
