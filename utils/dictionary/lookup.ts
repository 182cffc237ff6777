import { readingInContext } from '../language/reading-in-context';
import { success, type Result } from '../result';
import type { Dictionary } from './dictionary';
import type { DictionaryEntry } from './entry';
import type { DictionaryFailure } from './failure';
import type { WordIndex } from './word-index';

/** The entries of one word as it stands in a text, the reading that its neighbours ask for first. */
export async function entriesInContext(
  dictionary: Dictionary, index: WordIndex, text: string, start: number, end: number,
): Promise<Result<DictionaryEntry[], DictionaryFailure>> {
  const word = text.slice(start, end);
  const ordinal = index.ordinalOf(index.fold(word));
  if (ordinal < 0) return success([]);
  const found = await dictionary.entries(index, ordinal);
  if (!found.ok) return found;
  return success(readingFirst(writtenAs(found.value, word), readingInContext(text, start, end, index.fold)));
}

/** Entries written just so, in either script; all of them where none is (an unusual mix of scripts). */
function writtenAs(entries: readonly DictionaryEntry[], word: string): DictionaryEntry[] {
  const exact = entries.filter((entry) => [entry.simplified, entry.traditional, ...entry.variants].includes(word));
  return exact.length > 0 ? exact : [...entries];
}

function readingFirst(entries: DictionaryEntry[], reading: string | undefined): DictionaryEntry[] {
  if (reading === undefined) return entries;
  const isRead = (entry: DictionaryEntry): boolean => entry.reading === reading;
  return [...entries.filter(isRead), ...entries.filter((entry) => !isRead(entry))];
}
