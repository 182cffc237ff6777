import { useEffect, useState } from 'react';
import { useSettings } from '../../components/hooks/settings-context';
import { countTerms, type CountedTerm } from '../../utils/glossary/count-terms';
import { explainedLanguages } from '../../utils/i18n/explained-languages';
import { pause } from '../../utils/platform/pause';
import type { Knowledge } from '../../components/app/knowledge';
import { textsOfPage, type PageInView } from './page-in-view';

/** The slang of the page in view once it is counted; what was counted before stays until then. */
export function usePageSlang(page: PageInView, { glossary }: Knowledge, isReady: boolean): readonly CountedTerm[] | null {
  const { language, explanationLanguage } = useSettings().settings;
  const [counted, setCounted] = useState<{ tabId: number; terms: readonly CountedTerm[] } | null>(null);
  const tabId = page.state === 'answered' ? page.tabId : undefined;

  useEffect(() => {
    if (tabId === undefined || !isReady) return;
    let isOver = false;
    const count = async (): Promise<void> => {
      const texts = (await textsOfPage(tabId)) ?? [];
      const terms = await countTerms(glossary, texts, explainedLanguages({ language, explanationLanguage }), pause).catch(() => []);
      if (!isOver) setCounted({ tabId, terms });
    };
    void count();
    return () => {
      isOver = true;
    };
  }, [page, tabId, glossary, isReady, language, explanationLanguage]);

  return counted?.tabId === tabId ? (counted?.terms ?? null) : null;
}
