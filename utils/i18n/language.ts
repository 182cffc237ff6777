/** Languages that the interface speaks, BCP 47. */
export const languages = ['en', 'zh-CN', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/**
 * The interface language for a choice and the browser's own language (BCP 47).
 * 'auto' follows the browser: traditional script for Taiwan, Hong Kong, Macao and zh-Hant, simplified for other Chinese.
 */
export function resolveLanguage(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const tag = browserLanguage.toLowerCase();
  if (!/^zh(?:-|$)/u.test(tag)) return 'en';
  if (tag.includes('hans')) return 'zh-CN';
  return /hant|-tw|-hk|-mo/u.test(tag) ? 'zh-TW' : 'zh-CN';
}
