import type { Lexicon } from '../language/lexicon';
import { createScriptFold, type ScriptFold } from '../language/script-fold';
import { readIndex, type IndexParts } from './index-format';

/** Cost byte of headwords that can be looked up but never chosen when a text is cut into words. */
export const neverCut = 255;

/** All headwords in order, searched without unpacking them. Headwords stand folded (see `ScriptFold`). */
export class WordIndex implements Lexicon {
  readonly fold: ScriptFold;
  readonly #parts: IndexParts;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.fold = createScriptFold(parts.foldPairs);
  }

  static read(bytes: ArrayBuffer): WordIndex {
    return new WordIndex(readIndex(bytes));
  }

  get size(): number {
    return this.#parts.costs.length;
  }

  get shardCount(): number {
    return this.#parts.shardStarts.length;
  }

  /** Costs up to which a word is very common, common, less common, rare; dearer ones were never counted. */
  get commonnessCosts(): readonly number[] {
    return this.#parts.commonnessCosts;
  }

  /** The headword at `ordinal`. */
  headword(ordinal: number): string {
    const { units, offsets } = this.#parts;
    return String.fromCharCode(...units.subarray(offsets[ordinal], offsets[ordinal + 1]));
  }

  /** The ordinal of a folded headword, or -1. */
  ordinalOf(folded: string): number {
    let found = -1;
    this.#eachPrefix(folded, 0, (length, ordinal) => {
      if (length === folded.length) found = ordinal;
    });
    return found;
  }

  /** Where the record of a headword stands: the shard and the line within it. */
  place(ordinal: number): { shard: number; line: number } {
    const { shardStarts } = this.#parts;
    let low = 0;
    let high = shardStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((shardStarts[middle] ?? 0) <= ordinal) low = middle;
      else high = middle - 1;
    }
    return { shard: low, line: ordinal - (shardStarts[low] ?? 0) };
  }

  /** Negative log probability in the index's own steps; 0 is the most likely word. */
  cost(ordinal: number): number {
    return this.#parts.costs[ordinal] ?? neverCut;
  }

  wordsAt(folded: string, start: number, visit: (length: number, cost: number) => void): void {
    this.#eachPrefix(folded, start, (length, ordinal) => {
      const cost = this.cost(ordinal);
      if (cost !== neverCut) visit(length, cost);
    });
  }

  /** Every headword that is a prefix of `folded` from `start` on, shorter ones first, also those that are never cut. */
  headwordsAt(folded: string, start: number, visit: (length: number, ordinal: number) => void): void {
    this.#eachPrefix(folded, start, visit);
  }

  #length(ordinal: number): number {
    const { offsets } = this.#parts;
    return (offsets[ordinal + 1] ?? 0) - (offsets[ordinal] ?? 0);
  }

  /** Narrows the range of headwords that share the prefix, one unit at a time. */
  #eachPrefix(folded: string, start: number, visit: (length: number, ordinal: number) => void): void {
    let low = 0;
    let high = this.size;
    for (let depth = 0; start + depth < folded.length; depth++) {
      const unit = folded.charCodeAt(start + depth);
      low = this.#firstNotBelow(low, high, depth, unit);
      high = this.#firstNotBelow(low, high, depth, unit + 1);
      if (low >= high) return;
      if (this.#length(low) === depth + 1) visit(depth + 1, low);
    }
  }

  /** First headword in [low, high) whose unit at `depth` is at least `unit`; ended headwords sort first. */
  #firstNotBelow(low: number, high: number, depth: number, unit: number): number {
    const { units, offsets } = this.#parts;
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      const value = this.#length(middle) > depth ? (units[(offsets[middle] ?? 0) + depth] ?? -1) : -1;
      if (value < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
