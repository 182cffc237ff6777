import { browser } from '../platform/browser';
import type { Settings } from '../settings/schema';
import { resolveLanguage } from './language';

/** Chinese terms are explained to everybody, English ones to those who read explanations in Chinese. */
export const explainedLanguages = ({ language }: Pick<Settings, 'language'>): readonly ('zh' | 'en')[] =>
  (explanationLanguage({ language }) === 'en' ? ['zh'] : ['zh', 'en']);

/** The language that meanings are told in. */
export const explanationLanguage = ({ language }: Pick<Settings, 'language'>): 'en' | 'zh' =>
  (resolveLanguage(language, browser.i18n.getUILanguage()) === 'en' ? 'en' : 'zh');
