import { writingOf } from '../translation/text-language';

/** Which way a draft goes, BCP 47. */
export interface DraftLanguages {
  to: string;
  /** Given where the draft tells. */
  from?: string;
}

/**
 * A draft in Chinese is put into the language that the person reads, English for those who read Chinese; any other draft is
 * put into Chinese.
 *
 * @param reader the language that posts are translated into for this person
 */
export function draftLanguages(draft: string, reader: string): DraftLanguages {
  if (writingOf(draft) !== 'chinese') return { to: 'zh-CN' };
  return { to: /^zh\b/iu.test(reader) ? 'en' : reader, from: 'zh' };
}
