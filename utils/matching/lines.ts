import { textOf, unitsOf, type Units, type UnitText } from './units';

const lineEnd = 0x0a;

/** The lines of a text by number, without a string for each of thousands of lines that are never asked for. */
export class Lines {
  readonly #units: Units;
  #known: Uint32Array | undefined;

  constructor(text: UnitText) {
    this.#units = unitsOf(text);
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  /** Where each line starts, and one more past the end; worked out when first needed. */
  get #starts(): Uint32Array {
    return (this.#known ??= lineStarts(this.#units));
  }

  length(line: number): number {
    return this.#start(line + 1) - 1 - this.#start(line);
  }

  /** The line of a number, counted from 0; empty where there is none. */
  at(line: number): string {
    return line >= 0 && line < this.count ? textOf(this.#units.subarray(this.#start(line), this.#start(line + 1) - 1)) : '';
  }

  /** The unit at an offset of a line; `undefined` past the end of the text. */
  unit(line: number, offset: number): number | undefined {
    return this.#units[this.#start(line) + offset];
  }

  /** Of the lines `[low, high)`, which rise at `offset`, the first whose unit there is `wanted` or more; `high` where none is. Past a line's end stands its end. */
  firstFrom(low: number, high: number, offset: number, wanted: number): number {
    const units = this.#units;
    const starts = this.#starts;
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((units[(starts[middle] ?? 0) + offset] ?? lineEnd) < wanted) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Whether a line stands at `at` of another text. */
  standsAt(line: number, text: string, at: number): boolean {
    const start = this.#start(line);
    const length = this.length(line);
    if (at + length > text.length) return false;
    for (let unit = 0; unit < length; unit++) if (this.#units[start + unit] !== text.charCodeAt(at + unit)) return false;
    return true;
  }

  #start(line: number): number {
    return this.#starts[line] ?? 0;
  }
}

/** Where the lines of a text start, and one more past its end. */
function lineStarts(units: Units): Uint32Array {
  let count = 1;
  for (let end = units.indexOf(lineEnd); end >= 0; end = units.indexOf(lineEnd, end + 1)) count++;
  const starts = new Uint32Array(count + 1);
  let line = 1;
  for (let end = units.indexOf(lineEnd); end >= 0; end = units.indexOf(lineEnd, end + 1)) starts[line++] = end + 1;
  starts[count] = units.length + 1;
  return starts;
}
