import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../utils/i18n/language';

/** Shows one of our pages in `language` and says so on its root; `titleKey` names the page's title. */
export function usePageLanguage(language: Language, titleKey: string): void {
  const { t, i18n } = useTranslation('pages');
  useLayoutEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
    document.documentElement.lang = language;
  }, [i18n, language]);
  useLayoutEffect(() => {
    document.title = t(titleKey);
  }, [t, titleKey]);
}
