import type { CharacterDefaults, CompiledEntry } from '../../utils/dictionary/shard-format';
import { onlyPoints } from './cross-references';

/** Words before names, meanings before mere pointers, the usual reading before others; else CC-CEDICT's own order. */
export function orderEntries(entries: readonly CompiledEntry[], defaults: CharacterDefaults): CompiledEntry[] {
  const penalty = (entry: CompiledEntry): number =>
    (isName(entry) ? 4 : 0) + (onlyPoints(entry) ? 2 : 0) + (hasUsualReading(entry, defaults) ? 0 : 1);
  return entries.map((entry, place) => ({ entry, place, penalty: penalty(entry) }))
    .toSorted((a, b) => a.penalty - b.penalty || a.place - b.place)
    .map(({ entry }) => entry);
}

const isName = (entry: CompiledEntry): boolean => /^[A-Z]/u.test(entry.reading);

const hasUsualReading = (entry: CompiledEntry, defaults: CharacterDefaults): boolean =>
  entry.reading.toLowerCase() === [...entry.simplified].map((character) => defaults.reading.get(character) ?? '').join(' ');
