import { textOf, unitsOf, type Units, type UnitText } from './units';

const lineEnd = 0x0a;

/** Where the lines of a text start, and one more past its end. */
export function lineStarts(text: UnitText): number[] {
  const units = unitsOf(text);
  const starts = [0];
  for (let end = units.indexOf(lineEnd); end >= 0; end = units.indexOf(lineEnd, end + 1)) starts.push(end + 1);
  starts.push(units.length + 1);
  return starts;
}

/** The lines of a text by number, without a string for each of thousands of lines that are never asked for. */
export class Lines {
  readonly #units: Units;
  #known: Uint32Array | undefined;

  /** @param starts as `lineStarts` gives them; worked out when first needed where they are missing */
  constructor(text: UnitText, starts?: Uint32Array) {
    this.#units = unitsOf(text);
    this.#known = starts;
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  get #starts(): Uint32Array {
    return (this.#known ??= Uint32Array.from(lineStarts(this.#units)));
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
