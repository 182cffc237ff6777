import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import en from '../../locales/en/pages.json';
import simplified from '../../locales/zh-CN/pages.json';
import traditional from '../../locales/zh-TW/pages.json';
import type { Language } from './language';

/** i18next for the extension's own pages: every language at hand, so that switching needs no reload. */
export function createPagesI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: ['pages'],
    defaultNS: 'pages',
    resources: { en: { pages: en }, 'zh-CN': { pages: simplified }, 'zh-TW': { pages: traditional } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
