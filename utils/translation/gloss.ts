import { failure, success, type Result } from '../result';
import { joinGlosses, type WordMeaning } from './engines/join-glosses';
import { findProtected } from './protected';
import type { HelpedTerm, TranslationOutcome } from './translated-text';
import { baseOf } from './text-language';

/** The words of a text with their meanings, in English or Chinese; the failure says that they cannot be read. */
export type ReadMeanings = (text: string, language: 'en' | 'zh') => Promise<Result<readonly WordMeaning[], unknown>>;

/** Word by word: offline, always there, rough. In Chinese for readers of Chinese, else in English, whatever was wanted. */
export async function gloss(text: string, to: string, terms: readonly HelpedTerm[], readMeanings: ReadMeanings): Promise<TranslationOutcome> {
  const isChinese = baseOf(to) === 'zh';
  const words = await readMeanings(text, isChinese ? 'zh' : 'en');
  // Without a single word it would be the text itself.
  if (!words.ok || words.value.every(({ gloss: meaning }) => meaning === '')) return failure({ code: 'unsupported', engine: 'gloss' });
  return success({
    text: joinGlosses(text, words.value, findProtected(text)),
    language: isChinese ? to : 'en', engine: 'gloss', engineName: 'Word by word',
    helped: terms.map(({ term, plain }) => ({ term, plain })),
  });
}
