import { hasHan } from './language/han';
import type { ScriptFold } from './language/script-fold';
import { readTypedPinyin, type TypedPinyin } from './language/typed-pinyin';
import { typedMeaning } from './meaning-fit';

/** What a person has typed, ready to be looked for in each of its possible senses. */
export interface SearchQuery {
  /** As it was typed, in lower case. */
  typed: string;
  /** As spellings are folded: one script, lower case, one space between words. */
  spelling: string;
  isChinese: boolean;
  pinyin: TypedPinyin | null;
  /** As meanings are compared; '' where it is no Latin text. */
  meaning: string;
}

const longestQuery = 80;

/** @returns `null` where nothing is asked */
export function readQuery(typed: string, fold: ScriptFold): SearchQuery | null {
  const text = typed.normalize('NFKC').replace(/\s+/gu, ' ').trim().slice(0, longestQuery);
  if (text === '') return null;
  const isChinese = hasHan(text);
  const isMeaning = !isChinese && /[a-z]/iu.test(text);
  return {
    typed: plainSpelling(text),
    spelling: foldSpelling(text, fold),
    isChinese,
    pinyin: isChinese ? null : readTypedPinyin(text),
    meaning: isMeaning ? typedMeaning(text) : '',
  };
}

const needsNormalising = /[^\u0020-\u007E\u4E00-\u9FFF]/u;

/** A spelling in lower case and half width, without variation selectors. */
export const plainSpelling = (spelling: string): string =>
  (needsNormalising.test(spelling) ? spelling.normalize('NFKC').replace(/[\uFE0E\uFE0F]/gu, '') : spelling).toLowerCase();

/** A spelling as it is compared with what was typed, whatever its script. */
export const foldSpelling = (spelling: string, fold: ScriptFold): string => fold(plainSpelling(spelling));
