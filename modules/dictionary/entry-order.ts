import type { CharacterDefaults, CompiledEntry } from '../../utils/dictionary/shard-format';
import { onlyPoints } from './cross-references';

/**
 * Words before names and those before surnames, meanings before mere pointers, the usual traditional form (後 for 后, not
 * the empress) and the usual reading before others; else CC-CEDICT's own order.
 */
export function orderEntries(entries: readonly CompiledEntry[], defaults: CharacterDefaults): CompiledEntry[] {
  const penalty = (entry: CompiledEntry): number =>
    (isSurname(entry) ? 6 : isName(entry) ? 3 : 0) + (onlyPoints(entry) ? 2 : 0) + (hasUsualForm(entry, defaults) ? 0 : 3) + (hasUsualReading(entry, defaults) ? 0 : 1);
  return entries.map((entry, place) => ({ entry, place, penalty: penalty(entry) }))
    .toSorted((a, b) => a.penalty - b.penalty || a.place - b.place)
    .map(({ entry }) => entry);
}

/** Characters that mostly mean another thing alone than in names and compounds. */
const formAlone = new Map([['里', '裡'], ['松', '鬆']]);

/** Whether an entry is the name of a person, a place or a work; CC-CEDICT writes those with a capital. */
export const isName = (entry: CompiledEntry): boolean => /^[A-Z]/u.test(entry.reading);

const isSurname = (entry: CompiledEntry): boolean => isName(entry) && entry.definitions.every((definition) => definition.startsWith('surname '));

const hasUsualForm = (entry: CompiledEntry, defaults: CharacterDefaults): boolean =>
  entry.traditional === [...entry.simplified].map((character) => formAlone.get(entry.simplified) ?? defaults.traditional.get(character) ?? character).join('');

const hasUsualReading = (entry: CompiledEntry, defaults: CharacterDefaults): boolean =>
  entry.reading.toLowerCase() === [...entry.simplified].map((character) => defaults.reading.get(character) ?? '').join(' ');
