import { markReading } from '../language/pinyin';
import { segmentBlock } from '../language/segmentation';
import { success, type Result } from '../result';
import { commonnessOf } from './commonness';
import type { Dictionary } from './dictionary';
import type { DictionaryEntry, EntryView, WordDescription, WordReference, WordReferenceView } from './entry';
import type { DictionaryFailure } from './failure';
import { entriesInContext } from './lookup';
import { nearbyWords } from './nearby-words';
import type { WordIndex } from './word-index';

/** All that a card shows of the word at `[start, end)` of a block (UTF-16 units). */
export async function describeWord(
  dictionary: Dictionary, text: string, start: number, end: number,
): Promise<Result<WordDescription, DictionaryFailure>> {
  const index = await dictionary.index();
  if (!index.ok) return index;
  const found = await entriesInContext(dictionary, index.value, text, start, end);
  if (!found.ok) return found;
  const parts = found.value.length > 0 ? success([]) : await describeParts(dictionary, index.value, text.slice(start, end));
  if (!parts.ok) return parts;
  return success({
    text: text.slice(start, end),
    entries: found.value.map(viewEntry),
    parts: parts.value,
    commonness: commonnessOf(index.value, text.slice(start, end)),
    ...nearbyWords(index.value, text, start, end),
  });
}

/** The words that a word unknown to the dictionary is made of: 学生 and 党 for 学生党. */
async function describeParts(
  dictionary: Dictionary, index: WordIndex, word: string,
): Promise<Result<WordDescription['parts'], DictionaryFailure>> {
  const parts: WordDescription['parts'] = [];
  for (const { start, end } of segmentBlock(word, index, index.fold, { join: false })) {
    const text = word.slice(start, end);
    if (parts.some((part) => part.text === text)) continue;
    const found = await entriesInContext(dictionary, index, word, start, end);
    if (!found.ok) return found;
    if (found.value.length > 0) parts.push({ text, entries: found.value.map(viewEntry) });
  }
  return success(parts);
}

const viewReference = (reference: WordReference): WordReferenceView => ({ ...reference, syllables: markReading(reference.reading) });

const viewEntry = (entry: DictionaryEntry): EntryView => ({
  simplified: entry.simplified,
  traditional: entry.traditional,
  variants: entry.variants,
  syllables: markReading(entry.reading),
  senses: entry.senses.map((sense) => sense.map((part) => (typeof part === 'string' ? part : viewReference(part)))),
  measureWords: entry.measureWords.map(viewReference),
});
