import type { IndexParts } from './index-format';

/** The headwords that start with one unit, unpacked: their further units one after the other, in order. */
export class HeadwordGroup {
  readonly #firstOrdinal: number;
  readonly #units: Uint16Array;
  readonly #offsets: Uint32Array;

  private constructor(firstOrdinal: number, units: Uint16Array, offsets: Uint32Array) {
    this.#firstOrdinal = firstOrdinal;
    this.#units = units;
    this.#offsets = offsets;
  }

  static unpack({ groupStarts, groupUnitStarts, shared, own, ownUnits }: IndexParts, group: number): HeadwordGroup {
    const from = groupStarts[group] ?? 0;
    const size = (groupStarts[group + 1] ?? from) - from;
    const offsets = new Uint32Array(size + 1);
    for (let word = 0, sum = 0; word < size; word++) {
      sum += (shared[from + word] ?? 0) + (own[from + word] ?? 0);
      offsets[word + 1] = sum;
    }
    const units = new Uint16Array(offsets[size] ?? 0);
    let next = groupUnitStarts[group] ?? 0;
    for (let word = 0, before = 0; word < size; word++) {
      const start = offsets[word] ?? 0;
      const common = shared[from + word] ?? 0;
      const rest = own[from + word] ?? 0;
      units.copyWithin(start, before, before + common);
      units.set(ownUnits.subarray(next, next + rest), start + common);
      next += rest;
      before = start;
    }
    return new HeadwordGroup(from, units, offsets);
  }

  /** The headword's units after its first. */
  rest(ordinal: number): Uint16Array {
    const word = ordinal - this.#firstOrdinal;
    return this.#units.subarray(this.#offsets[word], this.#offsets[word + 1]);
  }

  /**
   * Visits every headword of the group that is a prefix of `text` from `start` on, shorter ones first, with its length
   * and ordinal. The first unit is taken as matching.
   */
  eachPrefix(text: string, start: number, visit: (length: number, ordinal: number) => void): void {
    let low = 0;
    let high = this.#offsets.length - 1;
    for (let depth = 0; low < high; depth++) {
      if (this.#length(low) === depth) visit(depth + 1, this.#firstOrdinal + low);
      if (start + depth + 1 >= text.length) return;
      const unit = text.charCodeAt(start + depth + 1);
      low = this.#firstNotBelow(low, high, depth, unit);
      high = this.#firstNotBelow(low, high, depth, unit + 1);
    }
  }

  #length(word: number): number {
    return (this.#offsets[word + 1] ?? 0) - (this.#offsets[word] ?? 0);
  }

  /** First word in [low, high) whose unit at `depth` is at least `unit`; words that have ended sort first. */
  #firstNotBelow(low: number, high: number, depth: number, unit: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      const value = this.#length(middle) > depth ? (this.#units[(this.#offsets[middle] ?? 0) + depth] ?? -1) : -1;
      if (value < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
