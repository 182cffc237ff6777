/** Units by unit, from text: thousands of pairs take the room of two short lists. */
export class UnitMap {
  readonly #units: Uint16Array;
  readonly #values: Uint16Array;
  readonly #last: number;

  /** @param pairs units, each followed by its value, as `inUnitOrder` orders them; of two pairs of one unit the last counts */
  constructor(pairs: string) {
    const count = pairs.length >> 1;
    this.#units = new Uint16Array(count);
    this.#values = new Uint16Array(count);
    for (let at = 0; at < count; at++) {
      this.#units[at] = pairs.charCodeAt(2 * at);
      this.#values[at] = pairs.charCodeAt(2 * at + 1);
    }
    this.#last = count - 1;
  }

  /** The value of a unit; `undefined` where it has none. */
  get(unit: number): number | undefined {
    let low = 0;
    let high = this.#last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#units[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return this.#units[low] === unit ? this.#values[low] : undefined;
  }
}

/** Pairs as a `UnitMap` takes them. */
export const inUnitOrder = (pairs: string): string => (pairs.match(/[^][^]/g) ?? []).toSorted((a, b) => a.charCodeAt(0) - b.charCodeAt(0)).join('');
