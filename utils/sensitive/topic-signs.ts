import { closeGaps } from '../matching/close-gaps';
import { createNormaliser, type Normaliser } from '../matching/normalise';
import { byUnits, SortedPhrases } from '../matching/sorted-phrases';
import { unitsOf, type UnitText } from '../matching/units';
import { unmaskLatin } from '../matching/unmask-latin';
import type { PackedFile, PackedParts } from '../packed-file';
import { isInsideLatin, meetsRules } from './phrase-scanner';
import type { RuleSet } from './rule-set';
import { SyllableReader } from './syllables';

/** What has to stand in a text for any rule of a set to hold there. A tenth of the set, so that most texts need no more. */
export interface SignSet extends Pick<RuleSet, 'names' | 'syllables' | 'foldPairs'> {
  /** How phrases begin: their first units, a line each in the order of their units. */
  beginnings: UnitText;
}

/** Enough to pass over most texts; few phrases are longer in Chinese. */
const unitsOfBeginning = 4;

/**
 * @param set one without patterns, which no signs tell of
 * @param shared a set that holds all of it, with which the signs share what both need
 */
export function signsOf(set: RuleSet, shared: RuleSet = set): SignSet {
  const uses = set.uses.split('\n');
  const met = set.phrases.split('\n').filter((_, phrase) => meetsRules(uses, set.useOfPhrase, phrase));
  const beginnings = [...new Set(met.map((phrase) => phrase.slice(0, unitsOfBeginning)))].toSorted(byUnits).join('\n');
  return { beginnings, names: shared.names, syllables: shared.syllables, foldPairs: shared.foldPairs };
}

export const packSigns = (signs: SignSet): PackedParts => ({ ...signs, beginnings: unitsOf(signs.beginnings) });

export const readSigns = (file: PackedFile): SignSet => ({
  beginnings: file.units('beginnings'), names: file.text('names'), syllables: file.text('syllables'), foldPairs: file.text('foldPairs'),
});

/** Tells of texts whether they are worth looking through by the rules themselves. */
export class TopicSigns {
  readonly #normalise: Normaliser;
  readonly #beginnings: SortedPhrases;
  readonly #names: SortedPhrases;
  readonly #syllables: SyllableReader;

  constructor({ beginnings, names, syllables, foldPairs }: SignSet) {
    this.#normalise = createNormaliser(foldPairs);
    this.#beginnings = new SortedPhrases(beginnings);
    this.#names = new SortedPhrases(names);
    this.#syllables = new SyllableReader(syllables);
  }

  /** False only where no rule holds. */
  standIn(source: string): boolean {
    const { text } = this.#normalise(source);
    const closed = closeGaps(text).text;
    return standsAnywhere(this.#beginnings, closed) || unmaskLatin(text) !== null || standsAnywhere(this.#names, this.#syllables.read(closed).codes);
  }
}

/** Latin phrases begin where a token does. */
function standsAnywhere(phrases: SortedPhrases, text: string): boolean {
  let standing = 0;
  const count = (): void => {
    standing++;
  };
  for (let at = 0; at < text.length; at++) {
    if (!isInsideLatin(text, at)) phrases.visitAt(text, at, count);
    if (standing > 0) return true;
  }
  return false;
}
