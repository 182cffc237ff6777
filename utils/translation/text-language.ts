import { withoutProtected } from './protected';

/** A language as far as its writing tells: Latin letters may be any of many languages. */
export type Writing = 'chinese' | 'japanese' | 'korean' | 'latin' | 'other' | 'none';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How a text is mostly written, stickers, emoji, links, topics and people left out. One Latin word weighs as much as two characters. */
export function writingOf(text: string): Writing {
  const said = withoutProtected(text);
  const kana = count(said, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const weights: [Writing, number][] = [
    [kana > 0 ? 'japanese' : 'chinese', kana + count(said, /[\p{Script=Han}〇]/gu)],
    ['korean', count(said, /\p{Script=Hangul}/gu)],
    ['latin', 2 * count(said, /\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu)],
    ['other', count(said, /(?![\p{Script=Han}〇\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Latin}])\p{L}/gu)],
  ];
  const [[writing, weight]] = weights.toSorted((a, b) => b[1] - a[1]) as [[Writing, number]];
  return weight > 0 ? writing : 'none';
}

const writings: Record<string, Writing> = { zh: 'chinese', ja: 'japanese', ko: 'korean' };
const otherWritings = /^(?:ru|uk|bg|sr|mk|be|kk|mn|ar|fa|ur|he|el|hi|bn|ta|te|ml|kn|gu|pa|mr|ne|si|th|lo|km|my|ka|hy|am)$/u;

/** The base of a language tag: 'zh' of 'zh-Hant-TW'. */
export const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** How a language (BCP 47) is written. */
export const writingOfLanguage = (language: string): Writing =>
  writings[baseOf(language)] ?? (otherWritings.test(baseOf(language)) ? 'other' : 'latin');

/**
 * Whether a text is written as a language is. A Chinese word in an English line is worth translating; an English word in a
 * Chinese line is something that Chinese readers live with.
 */
export function isWrittenAs(text: string, target: string): boolean {
  const writing = writingOf(text);
  const wanted = writingOfLanguage(target);
  const hasForeignCharacters = wanted !== 'chinese' && wanted !== 'japanese' && /[\p{Script=Han}]/u.test(withoutProtected(text));
  return writing === wanted && !hasForeignCharacters;
}
