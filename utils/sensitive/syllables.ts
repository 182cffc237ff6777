import { firstSyllable } from './rule-set';

/** A text as codes of toneless syllables, one unit a syllable; 0 stands for everything else. */
export interface SyllableText {
  codes: string;
  /** Where each syllable starts and ends in the text (UTF-16 units). */
  starts: number[];
  ends: number[];
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** Reads texts as syllables: characters by the table, Latin runs where they spell one (习jin平). */
export class SyllableReader {
  /** For each character the number of its syllable, counted from 1. */
  readonly #numbers: Uint8Array;
  readonly #spellings = new Map<string, number>();

  /** @param syllables a line for each of at most 255 syllables: its spelling in Latin letters, then its characters */
  constructor(syllables: string) {
    this.#numbers = new Uint8Array(syllables === '' ? 0 : lastHan - firstHan + 1);
    syllables.split('\n').forEach((line, place) => {
      const spelling = /^[a-z]*/u.exec(line)?.[0] ?? '';
      this.#spellings.set(spelling, place + 1);
      for (let at = spelling.length; at < line.length; at++) this.#numbers[line.charCodeAt(at) - firstHan] = place + 1;
    });
  }

  read(text: string): SyllableText {
    const read: SyllableText = { codes: '', starts: [], ends: [] };
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at);
      const run = unit >= 0x61 && unit <= 0x7a ? (/^[a-z]{2,6}/u.exec(text.slice(at, at + 7))?.[0] ?? '') : '';
      const length = Math.max(1, run.length);
      const number = run === '' ? this.#numbers[unit - firstHan] : this.#spellings.get(run);
      read.codes += number ? String.fromCharCode(firstSyllable + number - 1) : '\0';
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
