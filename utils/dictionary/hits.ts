import { waysToFind, type FoundBy } from '../search-ways';

/** A headword that was found. */
export interface DictionaryHit {
  ordinal: number;
  by: FoundBy;
}

/** Gathers headwords by the way they were found, the cheapest (most common) first, without sorting thousands of them. */
export class Hits {
  readonly #byWay = new Map<FoundBy, number[][]>();

  add(by: FoundBy, ordinal: number, cost: number): void {
    let byCost = this.#byWay.get(by);
    if (!byCost) this.#byWay.set(by, (byCost = []));
    (byCost[cost] ??= []).push(ordinal);
  }

  has(by: FoundBy): boolean {
    return this.#byWay.has(by);
  }

  /** At most so many of each way; a headword stands once, by the best way. */
  best(most: (by: FoundBy) => number): DictionaryHit[] {
    const seen = new Set<number>();
    return waysToFind.flatMap((by) => {
      const hits: DictionaryHit[] = [];
      for (const ordinals of this.#byWay.get(by) ?? []) {
        for (const ordinal of ordinals ?? []) {
          if (hits.length >= most(by)) return hits;
          if (seen.has(ordinal)) continue;
          seen.add(ordinal);
          hits.push({ ordinal, by });
        }
      }
      return hits;
    });
  }
}
