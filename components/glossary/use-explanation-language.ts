import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../../utils/glossary/gloss-term';

/** The language in which terms are explained to this person. */
export const useExplanationLanguage = (): ExplanationLanguage =>
  (useTranslation().i18n.language.startsWith('zh') ? 'zh' : 'en');
