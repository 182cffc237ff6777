import { lineStarts, Lines } from './lines';
import { unitsOf, type UnitText } from './units';

/** What a table is looked up by. It can be worked out ahead. */
export interface PhraseIndex {
  /** Where each phrase starts, and one more past the end. */
  starts: Uint32Array;
  /** First two units of each phrase as one number, rising; longer phrases first within one number. */
  keys: Uint32Array;
}

/** @param phrases a line each, in the order of `inTableOrder` */
export function indexPhrases(phrases: UnitText): PhraseIndex {
  if (phrases.length === 0) return { starts: Uint32Array.of(0), keys: new Uint32Array() };
  const units = unitsOf(phrases);
  const starts = Uint32Array.from(lineStarts(units));
  const keys = starts.slice(0, -1).map((start, at) => singleKey(units[start] ?? 0) + ((starts[at + 1] ?? 0) - start > 2 ? (units[start + 1] ?? 0) : 0));
  return { starts, keys };
}

/**
 * Phrases to look for at any place of a text. They stay the text they come as, sorted by their first two units, so that
 * thousands of them take little room and a place that starts none of them costs a few steps.
 */
export class PhraseTable {
  readonly #phrases: Lines;
  readonly #keys: Uint32Array;
  /** One bit for each unit that a phrase starts with: most places of a text start none. */
  readonly #firstUnits = new Uint8Array(0x10000 / 8);

  /** @param phrases normalised, a line each, in the order of `inTableOrder`; each is known by the number of its line */
  constructor(phrases: UnitText, { starts, keys }: PhraseIndex = indexPhrases(phrases)) {
    this.#phrases = new Lines(phrases, starts);
    this.#keys = keys;
    for (const key of keys) this.#firstUnits[key >>> 19] = (this.#firstUnits[key >>> 19] ?? 0) | (1 << ((key >>> 16) & 7));
  }

  /** Visits the phrases that stand at `at` of a text, longer ones first, until `accept` takes one. Tells whether it did. */
  visitAt(text: string, at: number, accept: (phrase: number, length: number) => boolean): boolean {
    const unit = text.charCodeAt(at);
    if (((this.#firstUnits[unit >> 3] ?? 0) & (1 << (unit & 7))) === 0) return false;
    return (at + 1 < text.length && this.#visitKey(keyAt(text, at), text, at, accept)) || this.#visitKey(singleKey(unit), text, at, accept);
  }

  #visitKey(key: number, text: string, at: number, accept: (phrase: number, length: number) => boolean): boolean {
    for (let phrase = firstAtLeast(this.#keys, key); this.#keys[phrase] === key; phrase++) {
      if (this.#phrases.standsAt(phrase, text, at) && accept(phrase, this.#phrases.length(phrase))) return true;
    }
    return false;
  }
}

/** The order in which a table takes phrases: by their first two units, longer ones first. */
export const inTableOrder = (a: string, b: string): number => keyAt(a, 0) - keyAt(b, 0) || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);

const singleKey = (unit: number): number => unit * 0x10000;
const keyAt = (text: string, at: number): number => singleKey(text.charCodeAt(at)) + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

function firstAtLeast(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
