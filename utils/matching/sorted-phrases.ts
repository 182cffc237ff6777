import { Lines } from './lines';
import type { UnitText } from './units';

const lineEnd = 0x0a;

/**
 * Phrases to look for at any place of a text, tens of thousands of them, many with the same beginning. They stay the text
 * they come as, in plain order: at each place the stretch of lines that begin as the text does is narrowed unit by unit.
 */
export class SortedPhrases {
  readonly #phrases: Lines;
  /** The units that phrases begin with, rising, and the first line of each. */
  readonly #firstUnits: Uint16Array;
  readonly #firstLines: Uint32Array;
  /** One bit for each unit that a phrase begins with: many places of a text begin none. */
  readonly #isFirst = new Uint8Array(0x10000 / 8);

  /**
   * @param phrases a line each, in the order of their units (one may stand several times); each is known by the number of its line
   */
  constructor(phrases: UnitText) {
    this.#phrases = new Lines(phrases);
    const units: number[] = [];
    const lines: number[] = [];
    const count = phrases.length === 0 ? 0 : this.#phrases.count;
    for (let line = 0; line < count; line++) {
      const unit = this.#unit(line, 0);
      if (unit === units.at(-1)) continue;
      units.push(unit);
      lines.push(line);
      this.#isFirst[unit >> 3] = (this.#isFirst[unit >> 3] ?? 0) | (1 << (unit & 7));
    }
    this.#firstUnits = new Uint16Array(units);
    this.#firstLines = new Uint32Array([...lines, count]);
  }

  /** Visits all phrases that stand at `at` of a text, shorter ones first. */
  visitAt(text: string, at: number, visit: (phrase: number, length: number) => void): void {
    const first = text.charCodeAt(at);
    if (((this.#isFirst[first >> 3] ?? 0) & (1 << (first & 7))) === 0) return;
    const place = placeOf(first, this.#firstUnits);
    let low = this.#firstLines[place] ?? 0;
    let high = this.#firstLines[place + 1] ?? 0;
    for (let length = 1; low < high; length++) {
      for (; low < high && this.#unit(low, length) === lineEnd; low++) visit(low, length);
      const unit = at + length < text.length ? text.charCodeAt(at + length) : 0;
      low = this.#phrases.firstFrom(low, high, length, unit);
      high = this.#phrases.firstFrom(low, high, length, unit + 1);
    }
  }

  #unit(line: number, offset: number): number {
    return this.#phrases.unit(line, offset) ?? lineEnd;
  }
}

/** The place of a unit in a list of rising units that has it. */
function placeOf(unit: number, units: Uint16Array): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The order of phrases: by their units. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
