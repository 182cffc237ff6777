import { costSteps } from '../../utils/language/lexicon';
import { neverCut } from '../../utils/dictionary/word-index';

/** Taken as counted this often when the frequency list lacks a headword. */
const uncounted = 8;
const dearest = neverCut - 1;
/** Names counted less often than this are mistaken for ordinary words that look the same. */
const knownName = 60;
const shareOfRareNames = 0.05;

/** Costs of words from how often they were counted. */
export class WordCosts {
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly #logTotal: number;

  constructor(frequencies: ReadonlyMap<string, number>) {
    this.#frequencies = frequencies;
    let total = 0;
    for (const count of frequencies.values()) total += count;
    this.#logTotal = Math.log(total);
  }

  /** How often the most frequent of `spellings` was counted; 0 where none was. */
  count(spellings: Iterable<string>): number {
    let most = 0;
    for (const spelling of spellings) most = Math.max(most, this.#frequencies.get(spelling) ?? 0);
    return most;
  }

  /** The cost byte for a count. Rare names are dearer: 老街 is an old street far more often than Lao Cai in Vietnam. */
  cost(count: number, isName = false): number {
    const likely = isName && count < knownName ? (count || uncounted) * shareOfRareNames : count || uncounted;
    return Math.min(dearest, Math.round(costSteps * (this.#logTotal - Math.log(likely))));
  }
}
