import type { CedictLine } from '../../utils/dictionary/cedict';
import { chunkSize, writeIndex } from '../../utils/dictionary/index-format';
import { encodeDefaults, encodeRecord, type CompiledEntry } from '../../utils/dictionary/shard-format';
import { neverCut } from '../../utils/dictionary/word-index';
import { createScriptFold } from '../../utils/language/script-fold';
import { EntryFinder, mergeVariants, resolveReferences } from './cross-references';
import { characterDefaults } from './character-defaults';
import { WordCosts } from './costs';
import { isCutApart } from './cut-apart';
import { isName, orderEntries } from './entry-order';
import { foldPairsOf } from './fold-classes';

/** The dictionary as it is shipped: file names under `dictionary/` and what they hold. */
export interface CompiledDictionary {
  files: Map<string, Uint8Array>;
  headwords: number;
  entries: number;
}

const shardCount = 129;
/** Words up to these ranks are very common, common, less common. */
const commonnessRanks = [2_000, 8_000, 30_000];

/** Compiles CC-CEDICT and word frequencies; the same input gives the same bytes. */
export function compileDictionary(lines: readonly CedictLine[], frequencies: ReadonlyMap<string, number>): CompiledDictionary {
  const foldPairs = foldPairsOf(lines);
  const fold = createScriptFold(Uint16Array.from(foldPairs.flat()));
  const costs = new WordCosts(frequencies);
  const defaults = characterDefaults(lines, costs);
  const groups = groupByHeadword(lines, fold);
  const headwords = [...groups.keys()].toSorted(byCodeUnits);

  const counts = headwords.map((headword) => countOf(headword, groups.get(headword) ?? [], costs));
  const records = headwords.map((headword) => encodeRecord(headword, orderEntries(groups.get(headword) ?? [], defaults), defaults));
  const { shards, starts } = cutIntoShards(records);

  const bytes = Uint8Array.from(headwords, (headword, ordinal) => {
    const entries = groups.get(headword) ?? [];
    if (entries.every((entry) => isCutApart(entry.simplified))) return neverCut;
    return costs.cost(counts[ordinal] ?? 0, entries.every(isName));
  });
  const index = writeIndex(headwords, bytes, starts, foldPairs, commonnessLimits(counts, costs));

  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>([['index.bin', index], ['characters.txt', encoder.encode(encodeDefaults(defaults))]]);
  shards.forEach((shard, at) => files.set(shardFile(at), shard));
  return { files, headwords: headwords.length, entries: lines.length };
}

const shardFile = (shard: number): string => `${String(shard).padStart(3, '0')}.txt`;
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries by folded headword: under the fold of their simplified form and, where it differs, of their traditional one. */
function groupByHeadword(lines: readonly CedictLine[], fold: (text: string) => string): Map<string, CompiledEntry[]> {
  const entries = lines.map((line): CompiledEntry => ({ ...line, variants: [] }));
  const finder = new EntryFinder(entries);
  const groups = new Map<string, CompiledEntry[]>();
  for (const entry of entries) {
    for (const headword of new Set([fold(entry.simplified), fold(entry.traditional)])) {
      const group = groups.get(headword);
      if (group) group.push(entry);
      else groups.set(headword, [entry]);
    }
  }
  for (const [headword, group] of groups) groups.set(headword, mergeVariants(group).map((entry) => resolveReferences(entry, finder)));
  return groups;
}

const countOf = (headword: string, entries: readonly CompiledEntry[], costs: WordCosts): number =>
  costs.count([headword, ...entries.flatMap((entry) => [entry.simplified, entry.traditional])]);

/** Puts records into shards of like size, and says where in them each shard and each chunk starts. */
function cutIntoShards(records: readonly string[]): { shards: Buffer[]; starts: { shardStarts: Uint32Array; chunkStarts: Uint32Array } } {
  const chunks = Array.from({ length: Math.ceil(records.length / chunkSize) }, (_, chunk) =>
    Buffer.from(`${records.slice(chunk * chunkSize, (chunk + 1) * chunkSize).join('\n')}\n`));
  const size = Math.ceil(chunks.reduce((sum, chunk) => sum + chunk.length, 0) / shardCount);
  const shards: Buffer[][] = [];
  const shardStarts: number[] = [];
  const chunkStarts: number[] = [];
  let length = size;
  chunks.forEach((chunk, at) => {
    if (length >= size) {
      shards.push([]);
      shardStarts.push(at * chunkSize);
      length = 0;
    }
    shards.at(-1)?.push(chunk);
    chunkStarts.push(length);
    length += chunk.length;
  });
  return { shards: shards.map((parts) => Buffer.concat(parts)), starts: { shardStarts: Uint32Array.from(shardStarts), chunkStarts: Uint32Array.from(chunkStarts) } };
}

function commonnessLimits(counts: readonly number[], costs: WordCosts): number[] {
  const ranked = counts.toSorted((a, b) => b - a);
  const ranks = commonnessRanks.map((rank) => costs.cost(ranked[Math.min(rank, ranked.length - 1)] ?? 0));
  return [...ranks, costs.cost(0) - 1];
}
