import { Lines } from './lines';
import type { UnitText } from './units';

const lineEnd = 0x0a;
const firstLetter = 0x61;
const letters = 26;
const isLetter = (unit: number): boolean => unit >= firstLetter && unit < firstLetter + letters;

/**
 * Phrases to look for at any place of a text, tens of thousands of them, many with the same beginning. They stay the text
 * they come as, in plain order: at each place the stretch of lines that begin as the text does is narrowed unit by unit.
 */
export class SortedPhrases {
  readonly #phrases: Lines;
  /** One bit for each unit that a phrase begins with, and how many such units there are before each 32 of them. */
  readonly #isFirst = new Uint32Array(0x10000 / 32);
  readonly #firstBefore = new Uint16Array(0x10000 / 32);
  /** The first line of each of these units. */
  readonly #firstLines: Uint32Array;
  /** For each two Latin letters the first line that begins with them or with what comes after; the one behind it is where those end. */
  readonly #pairs = new Uint32Array(letters * (letters + 1));

  /**
   * @param phrases a line each, in the order of their units (one may stand several times); each is known by the number of its line
   */
  constructor(phrases: UnitText) {
    this.#phrases = new Lines(phrases);
    const lines: number[] = [];
    const count = phrases.length === 0 ? 0 : this.#phrases.count;
    for (let line = 0, last = -1; line < count; line++) {
      const unit = this.#unit(line, 0);
      if (unit === last) continue;
      last = unit;
      lines.push(line);
      this.#isFirst[unit >> 5] = (this.#isFirst[unit >> 5] ?? 0) | (1 << (unit & 31));
    }
    for (let word = 1; word < this.#isFirst.length; word++) {
      this.#firstBefore[word] = (this.#firstBefore[word - 1] ?? 0) + bitCount(this.#isFirst[word - 1] ?? 0);
    }
    this.#firstLines = new Uint32Array([...lines, count]);
    for (let first = 0; first < letters; first++) {
      const [low = 0, high = 0] = this.#linesOf(firstLetter + first) ?? [];
      for (let second = 0; second <= letters; second++) this.#pairs[first * (letters + 1) + second] = this.#phrases.firstFrom(low, high, 1, firstLetter + second);
    }
  }

  /** Visits all phrases that stand at `at` of a text, shorter ones first. */
  visitAt(text: string, at: number, visit: (phrase: number, length: number) => void): void {
    const first = text.charCodeAt(at);
    let [low, high] = this.#linesOf(first) ?? [0, 0];
    for (let length = 1; low < high; length++) {
      for (; low < high && this.#unit(low, length) === lineEnd; low++) visit(low, length);
      const unit = at + length < text.length ? text.charCodeAt(at + length) : 0;
      if (length === 1 && isLetter(first) && isLetter(unit)) {
        const pair = (first - firstLetter) * (letters + 1) + unit - firstLetter;
        low = this.#pairs[pair] ?? 0;
        high = this.#pairs[pair + 1] ?? 0;
        continue;
      }
      low = this.#phrases.firstFrom(low, high, length, unit);
      // Nearly always it ends here: where it does not stand, there is no need to look how far it goes.
      if (low === high || this.#unit(low, length) !== unit) return;
      high = this.#phrases.firstFrom(low, high, length, unit + 1);
    }
  }

  /** The lines `[low, high)` that begin with a unit, if any do. */
  #linesOf(unit: number): readonly [number, number] | undefined {
    const units = this.#isFirst[unit >> 5] ?? 0;
    const own = 1 << (unit & 31);
    if ((units & own) === 0) return undefined;
    const place = (this.#firstBefore[unit >> 5] ?? 0) + bitCount(units & (own - 1));
    return [this.#firstLines[place] ?? 0, this.#firstLines[place + 1] ?? 0];
  }

  #unit(line: number, offset: number): number {
    return this.#phrases.unit(line, offset) ?? lineEnd;
  }
}

/** How many of 32 bits are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The order of phrases: by their units. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
