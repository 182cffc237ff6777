/** A text with its masked Latin words written out. Offsets are UTF-16 units. */
export interface UnmaskedText {
  text: string;
  /** Where the unit at `offset` stands in the text given; its end for the end. */
  maskedOffset(offset: number): number;
  /** Stretches `[start, end)` of `text` that were masked. */
  words: readonly { start: number; end: number }[];
}

const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', '!': 'i', $: 's' };
/**
 * v.p.n, t i b e t: single letters with one mark between each two; or a word with digits and signs among its letters:
 * t1bet, p@rty, but not 9am, 4th or fun!! Beside neither stands a letter or digit of the scripts of the site: all that Unicode has would make the
 * compiled pattern ten times as large.
 */
const masked = /(?<![a-z\dÀ-῿々-鿿가-힣])(?:[a-z\d@!$](?:(?<gap>[ .·*_-])[a-z\d@!$])(?:\k<gap>[a-z\d@!$])+|(?<![@.])(?=[a-z@!$\d*]*[a-z])(?=[a-z]*(?:[@$*\d]|!+[a-z\d]))(?!\$?\d+(?:[a-z]|[ap]m|th|st|[nr]d|[ckm][gm]|yo)(?![a-z\d@$*]))[a-z@!$\d*]{2,}[a-z@$\d*](?!@))(?![a-z\dÀ-῿々-鿿가-힣])/gu;

/** Writes out words that were masked; `null` where none is, as in nearly every text. */
export function unmaskLatin(source: string): UnmaskedText | null {
  const offsets: number[] = [];
  const words: { start: number; end: number }[] = [];
  let text = '';
  let copied = 0;
  const copy = (to: number): void => {
    for (; copied < to; copied++) {
      text += source.charAt(copied);
      offsets.push(copied);
    }
  };
  for (const match of source.matchAll(masked)) {
    copy(match.index);
    const start = text.length;
    const isWord = /[a-z]/u.test(match[0]);
    for (let at = match.index; at < match.index + match[0].length; at++) {
      const unit = source.charAt(at);
      if (unit === match.groups?.['gap'] || unit === '*') continue;
      text += isWord ? (letters[unit] ?? unit) : unit;
      offsets.push(at);
    }
    copied = match.index + match[0].length;
    words.push({ start, end: text.length });
  }
  if (words.length === 0) return null;
  copy(source.length);
  return { text, maskedOffset: (offset) => offsets[offset] ?? source.length, words };
}
