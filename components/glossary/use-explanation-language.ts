import { createContext, useContext } from 'react';
import type { ExplanationLanguage } from '../../utils/glossary/gloss-term';

/** The language in which terms are explained to this person; set around all that explains. */
export const ExplanationLanguageContext = createContext<ExplanationLanguage>('en');

/** The language in which terms are explained to this person. */
export const useExplanationLanguage = (): ExplanationLanguage => useContext(ExplanationLanguageContext);
