import { markReading } from '../language/pinyin';
import type { Token } from '../language/token';
import { success, type Result } from '../result';
import type { Dictionary } from './dictionary';
import type { GlossedWord } from './entry';
import type { DictionaryFailure } from './failure';
import { shortGloss } from './gloss';
import { entriesInContext } from './lookup';

/**
 * The words of `[start, end)` of a block with reading and gloss, spaces left out. `tokens` are those of the whole block.
 */
export async function glossSentence(
  dictionary: Dictionary, text: string, tokens: readonly Token[], start: number, end: number,
): Promise<Result<GlossedWord[], DictionaryFailure>> {
  const index = await dictionary.index();
  if (!index.ok) return index;
  const wanted = tokens.filter((token) => token.start >= start && token.end <= end && token.kind !== 'space');
  const words = await Promise.all(wanted.map(async (token): Promise<Result<GlossedWord, DictionaryFailure>> => {
    const word = text.slice(token.start, token.end);
    const plain = { start: token.start, end: token.end, text: word, syllables: [], gloss: '' };
    if (token.kind !== 'word') return success(plain);
    const found = await entriesInContext(dictionary, index.value, text, token.start, token.end);
    if (!found.ok) return found;
    const [entry] = found.value;
    return success({ ...plain, syllables: markReading(entry?.reading ?? ''), gloss: shortGloss(word, found.value) });
  }));
  const glossed: GlossedWord[] = [];
  for (const word of words) {
    if (!word.ok) return word;
    glossed.push(word.value);
  }
  return success(glossed);
}
