import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import enContent from '../../locales/en/content.json';
import enVocabulary from '../../locales/en/vocabulary.json';
import en from '../../locales/en/pages.json';
import simplifiedContent from '../../locales/zh-CN/content.json';
import simplifiedVocabulary from '../../locales/zh-CN/vocabulary.json';
import simplified from '../../locales/zh-CN/pages.json';
import traditionalContent from '../../locales/zh-TW/content.json';
import traditionalVocabulary from '../../locales/zh-TW/vocabulary.json';
import traditional from '../../locales/zh-TW/pages.json';
import type { Language } from './language';

/** i18next for the extension's own pages, which show words as the card does: every language at hand, so that switching needs no reload. */
export function createPagesI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: ['pages', 'content', 'vocabulary'],
    defaultNS: 'pages',
    resources: {
      en: { pages: en, content: enContent, vocabulary: enVocabulary },
      'zh-CN': { pages: simplified, content: simplifiedContent, vocabulary: simplifiedVocabulary },
      'zh-TW': { pages: traditional, content: traditionalContent, vocabulary: traditionalVocabulary },
    },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
