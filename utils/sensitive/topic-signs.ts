import { closeGaps } from '../matching/close-gaps';
import { createNormaliser, type Normaliser } from '../matching/normalise';
import { inTableOrder, PhraseTable } from '../matching/phrase-table';
import { unmaskLatin } from '../matching/unmask-latin';
import type { PackedFile, PackedParts } from '../packed-file';
import { isLatin } from './companions';
import type { RuleSet } from './rule-set';
import { SyllableReader } from './syllables';

/** What has to stand in a text for any rule of a set to hold there. A tenth of the set, so that most texts need no more. */
export interface SignSet extends Pick<RuleSet, 'names' | 'syllables' | 'spellings' | 'foldPairs'> {
  /** How phrases begin: their first units, a line each in table order. */
  beginnings: string;
}

/** Enough to pass over most texts; few phrases are longer in Chinese. */
const unitsOfBeginning = 4;

/** @param set one without patterns, which no signs tell of */
export const signsOf = ({ phrases, names, syllables, spellings, foldPairs }: RuleSet): SignSet =>
  ({ beginnings: [...new Set(phrases.split('\n').map((phrase) => phrase.slice(0, unitsOfBeginning)))].toSorted(inTableOrder).join('\n'), names, syllables, spellings, foldPairs });

export const packSigns = (signs: SignSet): PackedParts => ({ ...signs });

export const readSigns = (file: PackedFile): SignSet => ({
  beginnings: file.text('beginnings'), names: file.text('names'), syllables: file.text('syllables'), spellings: file.text('spellings'), foldPairs: file.text('foldPairs'),
});

/** Tells of texts whether they are worth looking through by the rules themselves. */
export class TopicSigns {
  readonly #normalise: Normaliser;
  readonly #beginnings: PhraseTable;
  readonly #names: PhraseTable;
  readonly #syllables: SyllableReader;

  constructor({ beginnings, names, syllables, spellings, foldPairs }: SignSet) {
    this.#normalise = createNormaliser(foldPairs);
    this.#beginnings = new PhraseTable(beginnings);
    this.#names = new PhraseTable(names);
    this.#syllables = new SyllableReader(syllables, spellings);
  }

  /** False only where no rule holds. */
  standIn(source: string): boolean {
    const { text } = this.#normalise(source);
    const closed = closeGaps(text).text;
    return standsAnywhere(this.#beginnings, closed) || unmaskLatin(text) !== null || standsAnywhere(this.#names, this.#syllables.read(closed).codes);
  }
}

const takeAny = (): boolean => true;

/** Latin phrases begin where a token does. */
function standsAnywhere(table: PhraseTable, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!(isLatin(text.charAt(at)) && isLatin(text.charAt(at - 1))) && table.visitAt(text, at, takeAny)) return true;
  return false;
}
