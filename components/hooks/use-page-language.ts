import { useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../utils/i18n/language';
import { changePagesLanguage } from '../../utils/i18n/pages';
import { createLog } from '../../utils/platform/log';

/** Shows one of our pages in `language` and says so on its root; `titleKey` names the page's title. */
export function usePageLanguage(language: Language, titleKey: string): void {
  const { t, i18n } = useTranslation('pages');
  useEffect(() => {
    if (i18n.language === language) return;
    const ended = new AbortController();
    changePagesLanguage(i18n, language, ended.signal).catch((error: unknown) => createLog('page').warn(`the texts in ${language} cannot be read`, error));
    return () => ended.abort();
  }, [i18n, language]);
  const shown = i18n.language;
  useLayoutEffect(() => {
    document.documentElement.lang = shown;
    document.title = t(titleKey);
  }, [t, titleKey, shown]);
}
