/** Languages that the interface speaks, BCP 47. */
export const languages = ['en', 'zh-CN', 'zh-TW', 'es', 'fr', 'de', 'pt-BR', 'ru', 'ja', 'ko', 'vi', 'ms'] as const;
export type Language = (typeof languages)[number];

/**
 * The interface language for a choice and the browser's own language (BCP 47).
 * 'auto' follows the browser: traditional script for Taiwan, Hong Kong, Macao and zh-Hant, simplified for other Chinese;
 * whatever the region else; English for languages that we do not speak.
 */
export function resolveLanguage(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const tag = browserLanguage.toLowerCase();
  const [base] = tag.split('-');
  if (base === 'zh') return /hant|-(?:tw|hk|mo)/u.test(tag) && !tag.includes('hans') ? 'zh-TW' : 'zh-CN';
  return languages.find((language) => language.split('-')[0] === base) ?? 'en';
}
