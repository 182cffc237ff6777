/** A text with its masked Latin words written out. Offsets are UTF-16 units. */
export interface UnmaskedText {
  text: string;
  /** Where the unit at `offset` stands in the text given; its end for the end. */
  maskedOffset(offset: number): number;
  /** Stretches `[start, end)` of `text` that were masked. */
  words: readonly { start: number; end: number }[];
}

const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', '!': 'i', $: 's' };
/** v.p.n, t i b e t: single letters with one mark between each two; or a word with digits and signs among its letters: t1bet, p@rty. */
const masked = /(?<![\p{L}\d])[a-z\d@!$](?:(?<gap>[ .·*_-])[a-z\d@!$])(?:\k<gap>[a-z\d@!$])+(?![\p{L}\d])|(?<![\p{L}\d@.])(?=[a-z@!$\d*]*[a-z])(?=[a-z]*[@!$*\d])[a-z@!$\d*]{3,}(?![\p{L}\d@])/gu;

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
/** Digits, @, !, $. */
const isStandIn = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || unit === 0x40 || unit === 0x21 || unit === 0x24;
const isPart = (unit: number): boolean => isLetter(unit) || isStandIn(unit);
const star = 0x2a;
const gaps: ReadonlySet<number> = new Set([0x20, 0x2e, 0xb7, star, 0x5f, 0x2d]);

/**
 * Whether a letter stands beside a sign, or two gaps between single characters; false for nearly every text, so that the
 * pattern, which is dear where it is first used, stays out of most pages.
 */
function mayBeMasked(text: string): boolean {
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isLetter(unit) ? isStandIn(next) || next === star : isLetter(next) && (isStandIn(unit) || unit === star)) return true;
    if (isPart(unit) && gaps.has(next) && isPart(text.charCodeAt(at + 2)) && text.charCodeAt(at + 3) === next) return true;
  }
  return false;
}

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
  if (!mayBeMasked(source)) return null;
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
