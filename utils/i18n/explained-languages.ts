import { browser } from '../platform/browser';
import type { Settings } from '../settings/schema';
import { resolveLanguage } from './language';

/** What decides over the language of explanations. */
export type ExplanationChoice = Pick<Settings, 'language' | 'explanationLanguage'>;

/** Chinese terms are explained to everybody, English ones to those who read explanations in Chinese. */
export const explainedLanguages = (choice: ExplanationChoice): readonly ('zh' | 'en')[] =>
  (explanationLanguage(choice) === 'en' ? ['zh'] : ['zh', 'en']);

/** The language that meanings are told in: the one chosen, else Chinese where the interface is, else English. */
export const explanationLanguage = ({ language, explanationLanguage: chosen }: ExplanationChoice): 'en' | 'zh' => {
  if (chosen !== 'auto') return chosen;
  return resolveLanguage(language, browser.i18n.getUILanguage()).startsWith('zh') ? 'zh' : 'en';
};
