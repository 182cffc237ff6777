import type { Stretch } from '../protected';

/** A word of a text with what it means; '' where nothing is known. */
export interface WordMeaning extends Stretch {
  text: string;
  gloss: string;
}

const punctuation = new Map(Object.entries({ '，': ',', '。': '.', '！': '!', '？': '?', '：': ':', '；': ';', '、': ',', '（': '(', '）': ')', '“': '“', '”': '”', '《': '“', '》': '”', '…': '…' }));
const closesUp = /^[,.!?:;)”…~%]/u;
const opensUp = /[(“#@]$/u;

/**
 * A text word by word: each word's meaning in its place, what is protected and what nothing is known of as written.
 *
 * @param words from left to right, spaces left out; @param kept stretches that stay as they are
 */
export function joinGlosses(text: string, words: readonly WordMeaning[], kept: readonly Stretch[]): string {
  let line = '';
  let end = 0;
  let wasAsWritten = true;
  const add = (start: number, upTo: number, written: string): void => {
    const breaks = text.slice(end, start).replace(/[^\n]/gu, '');
    // Between what stays as written there is a space where there was one; between words of English there always is.
    const isAsWritten = written === text.slice(start, upTo);
    const closes = closesUp.test(written) || opensUp.test(line) || (isAsWritten && wasAsWritten);
    const isApart = breaks === '' && line !== '' && (start > end || !closes);
    line += breaks + (isApart ? ' ' : '') + written;
    wasAsWritten = isAsWritten;
    end = upTo;
  };
  let next = 0;
  for (const word of words) {
    if (word.end <= end) continue;
    while (kept[next] && (kept[next]?.end ?? 0) <= word.start) next++;
    const stretch = kept[next];
    if (stretch && stretch.start < word.end) add(stretch.start, stretch.end, text.slice(stretch.start, stretch.end));
    else if (word.gloss !== '') add(word.start, word.end, word.gloss);
    else add(word.start, word.end, [...word.text].map((character) => punctuation.get(character) ?? character).join(''));
  }
  return line + text.slice(end).replace(/[^\n]/gu, '');
}
