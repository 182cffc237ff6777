import type { Lexicon } from '../language/lexicon';
import { createScriptFold, type ScriptFold } from '../language/script-fold';
import { HeadwordGroup } from './headword-group';
import { chunkOf, chunkSize, readIndex, type IndexParts } from './index-format';

/** Where a record stands: the bytes `[from, to)` of its shard (to the end without `to`), and the line within them. */
interface RecordPlace {
  shard: number;
  from: number;
  to: number | undefined;
  line: number;
}

/** Cost byte of headwords that can be looked up but never chosen when a text is cut into words. */
export const neverCut = 255;

/** All headwords in order, folded (see `ScriptFold`). Groups are unpacked when first asked for, so loading costs little. */
export class WordIndex implements Lexicon {
  readonly fold: ScriptFold;
  readonly #parts: IndexParts;
  readonly #groups = new Map<number, HeadwordGroup>();

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

  /** Characters that occur in traditional text, each followed by the one that stands for it. */
  get foldPairs(): string {
    return new TextDecoder('utf-16le').decode(this.#parts.foldPairs);
  }

  /** Costs up to which a word is very common, common, less common, rare; dearer ones were never counted. */
  get commonnessCosts(): readonly number[] {
    return this.#parts.commonnessCosts;
  }

  /** The headword at `ordinal`. */
  headword(ordinal: number): string {
    const group = lastAtMost(this.#parts.groupStarts, ordinal);
    const first = this.#parts.firstUnits[group] ?? 0;
    return String.fromCharCode(first, ...this.#group(group).rest(ordinal));
  }

  /** The ordinal of a folded headword, or -1. */
  ordinalOf(folded: string): number {
    let found = -1;
    this.headwordsAt(folded, 0, (length, ordinal) => {
      if (length === folded.length) found = ordinal;
    });
    return found;
  }

  /** Where the record of a headword stands. */
  place(ordinal: number): RecordPlace {
    const { shardStarts, chunkStarts } = this.#parts;
    const shard = lastAtMost(shardStarts, ordinal);
    const chunk = chunkOf(ordinal);
    const isLast = (chunk + 1) * chunkSize >= (shardStarts[shard + 1] ?? this.size);
    return { shard, from: chunkStarts[chunk] ?? 0, to: isLast ? undefined : chunkStarts[chunk + 1], line: ordinal % chunkSize };
  }

  /** Negative log probability in the index's own steps; 0 is the most likely word. */
  cost(ordinal: number): number {
    return this.#parts.costs[ordinal] ?? neverCut;
  }

  wordsAt(folded: string, start: number, visit: (length: number, cost: number) => void): void {
    this.headwordsAt(folded, start, (length, ordinal) => {
      const cost = this.cost(ordinal);
      if (cost !== neverCut) visit(length, cost);
    });
  }

  /** Every headword that is a prefix of `folded` from `start` on, shorter ones first, also those that are never cut. */
  headwordsAt(folded: string, start: number, visit: (length: number, ordinal: number) => void): void {
    const unit = folded.charCodeAt(start);
    const group = lastAtMost(this.#parts.firstUnits, unit);
    if (this.#parts.firstUnits[group] === unit) this.#group(group).eachPrefix(folded, start, visit);
  }

  #group(group: number): HeadwordGroup {
    const known = this.#groups.get(group);
    if (known) return known;
    const unpacked = HeadwordGroup.unpack(this.#parts, group);
    this.#groups.set(group, unpacked);
    return unpacked;
  }
}

/** Position of the last value that is at most `wanted` in rising values; 0 where all are greater. */
function lastAtMost(values: Uint16Array | Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
