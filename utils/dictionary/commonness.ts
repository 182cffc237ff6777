import type { Commonness } from './entry';
import { neverCut, type WordIndex } from './word-index';

const bands: readonly Commonness[] = ['very-common', 'common', 'less-common', 'rare'];

/** How common a word is among all headwords; `unknown` where the frequency list does not count it as one word. */
export function commonnessOf(index: WordIndex, word: string): Commonness {
  const ordinal = index.ordinalOf(index.fold(word));
  const cost = ordinal < 0 ? neverCut : index.cost(ordinal);
  const band = index.commonnessCosts.findIndex((limit) => cost <= limit);
  return bands[band] ?? 'unknown';
}
