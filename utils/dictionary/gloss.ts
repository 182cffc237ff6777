import functionWords from './function-words.json' with { type: 'json' };
import type { DictionaryEntry, Sense } from './entry';

const glossesOfFunctionWords = new Map<string, string>(Object.entries(functionWords));
/** A gloss that stands under a word has at most so many characters. */
export const longestGloss = 22;
/** Definitions that say something about the word rather than what it means. */
const aboutTheWord = /^(?:surname |variant of|old variant of|see |used in |abbr\. |also pr\.|Taiwan pr\.|\(bound form\)$|\(archaic\)|\(old\))/u;

export const plainText = (sense: Sense): string =>
  sense.map((part) => (typeof part === 'string' ? part : part.simplified)).join('');

/** Text cut to what fits under a word, between words where it has spaces. */
export function shortenGloss(text: string): string {
  if (text.length <= longestGloss) return text;
  const cut = text.slice(0, longestGloss);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 8 ? lastSpace : longestGloss)}…`;
}

/** A few words of English for a word in a line, from its first entry: 'weekend', 'go', 'at once'; '' where there are none. */
export function shortGloss(word: string, entries: readonly DictionaryEntry[]): string {
  const known = glossesOfFunctionWords.get(word);
  if (known !== undefined) return known;
  const senses = entries.flatMap((entry) => entry.senses.map(plainText));
  const meaning = senses.find((sense) => !aboutTheWord.test(sense)) ?? senses[0] ?? '';
  const first = meaning.replace(/^.*?: (?=\S)/u, (lead) => (aboutTheWord.test(lead) ? '' : lead))
    .replace(/\([^)]*\)\s*/gu, '').split(/[;,]/u).map((part) => part.trim()).find(Boolean) ?? '';
  return shortenGloss(first.replace(/^to (?=\S)/u, ''));
}
