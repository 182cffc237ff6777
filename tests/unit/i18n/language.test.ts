import { expect, it } from 'vitest';
import { languageName } from '../../../utils/i18n/language-name';
import { languages, resolveLanguage } from '../../../utils/i18n/language';

it.each([
  ['en-US', 'en'], ['en', 'en'], ['nl-NL', 'en'], ['', 'en'], ['zha', 'en'], ['de-DE', 'de'], ['ja', 'ja'], ['pt-PT', 'pt-BR'], ['pt', 'pt-BR'], ['ES-mx', 'es'],
  ['zh', 'zh-CN'], ['zh-CN', 'zh-CN'], ['zh-SG', 'zh-CN'], ['zh-Hans', 'zh-CN'], ['zh-Hans-CN', 'zh-CN'], ['ZH-cn', 'zh-CN'],
  ['zh-TW', 'zh-TW'], ['zh-HK', 'zh-TW'], ['zh-MO', 'zh-TW'], ['zh-Hant', 'zh-TW'], ['zh-Hant-HK', 'zh-TW'], ['zh-hant-us', 'zh-TW'],
  ['zh-Hans-HK', 'zh-CN'], ['zh-Hans-MO', 'zh-CN'],
])('a browser in %j gets %s', (browserLanguage, language) => {
  expect(resolveLanguage('auto', browserLanguage)).toBe(language);
});

it.each(languages)('whoever chose %s gets it in any browser', (choice) => {
  for (const browserLanguage of ['en-GB', 'zh-TW', 'zh-CN', 'fr']) expect(resolveLanguage(choice, browserLanguage)).toBe(choice);
});

it('each language names itself', () => {
  expect(languages.map(languageName)).toEqual(['English', '简体中文', '繁體中文', 'Español', 'Français', 'Deutsch', 'Português (Brasil)', 'Русский', '日本語', '한국어', 'Tiếng Việt', 'Melayu']);
});
