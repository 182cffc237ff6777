import { hasHan } from '../language/han';

/** Which way a draft goes, BCP 47. */
export interface DraftLanguages {
  to: string;
  /** Given where the draft tells. */
  from?: string;
}

const hanCharacters = /\p{Script=Han}/gu;
const words = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]+/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A draft in Chinese is put into the language that the person reads, English for those who read Chinese; any other draft is
 * put into Chinese.
 *
 * @param reader the language that posts are translated into for this person
 */
export function draftLanguages(draft: string, reader: string): DraftLanguages {
  if (!isChinese(draft)) return { to: 'zh-CN' };
  return { to: /^zh\b/iu.test(reader) ? 'en' : reader, from: 'zh' };
}

/** Whether more of a text is Chinese than not: characters against words. */
function isChinese(text: string): boolean {
  if (!hasHan(text) || kana.test(text)) return false;
  return (text.match(hanCharacters) ?? []).length > (text.match(words) ?? []).length;
}
