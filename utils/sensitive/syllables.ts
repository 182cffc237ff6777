import { UnitMap } from '../matching/unit-map';
import { firstSyllable } from './rule-set';

/** A text as codes of toneless syllables, one unit a syllable; 0 stands for everything else. */
export interface SyllableText {
  codes: string;
  /** Where each syllable starts and ends in the text (UTF-16 units). */
  starts: number[];
  ends: number[];
}

/** Reads texts as syllables: characters by the table, Latin runs where they spell one (习jin平). */
export class SyllableReader {
  readonly #codes: UnitMap;
  readonly #spellings = new Map<string, string>();

  constructor(syllables: string, spellings: string) {
    this.#codes = new UnitMap(syllables);
    spellings.split('\n').forEach((spelling, place) => this.#spellings.set(spelling, String.fromCharCode(firstSyllable + place)));
  }

  read(text: string): SyllableText {
    const read: SyllableText = { codes: '', starts: [], ends: [] };
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at);
      const run = unit >= 0x61 && unit <= 0x7a ? (/^[a-z]{2,6}/u.exec(text.slice(at, at + 7))?.[0] ?? '') : '';
      const length = Math.max(1, run.length);
      read.codes += run === '' ? String.fromCharCode(this.#codes.get(unit) ?? 0) : (this.#spellings.get(run) ?? '\0');
      read.starts.push(at);
      read.ends.push(at + length);
      at += length;
    }
    return read;
  }
}

/** Folds what sounds alike in many mouths: zh/z, ch/c, sh/s, ang/an, eng/en, ing/in. */
export const foldSyllable = (syllable: string): string =>
  syllable.replace(/^([zcs])h/u, '$1').replace(/([aei])ng$/u, '$1n');
