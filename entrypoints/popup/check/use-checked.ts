import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useSettings } from '../../../components/hooks/settings-context';
import type { Arriving } from '../../../utils/platform/rednote-ui';
import type { CategoryView } from '../../../utils/sensitive/category-view';
import type { Finding } from '../../../utils/sensitive/rule-matcher';
import type { SensitiveTopics } from '../../../utils/sensitive/sensitive-topics';
import { wantedFindings } from '../../../utils/sensitive/wanted-findings';

/** A text that was looked through, and what it touches of what the person wants to hear of. */
export interface Checked {
  text: string;
  findings: readonly Finding[];
  categories: readonly CategoryView[];
}

/** Looks through what is typed as it is typed; the box itself never waits. Nothing of it is kept. */
export function useChecked(typed: string, sensitive: SensitiveTopics): { checked: Arriving<Checked>; retry: () => void } {
  const { settings } = useSettings();
  const { sensitiveOwnTerms } = settings;
  const text = useDeferredValue(typed);
  const [found, setFound] = useState<Arriving<Checked>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<Arriving<Checked>> => {
      const [findings, categories] = await Promise.all([sensitive.find(text), sensitive.categories()]);
      return { state: 'ready', value: { text, findings, categories } };
    };
    void look().catch((): Arriving<Checked> => ({ state: 'failed', code: 'topics-unreadable', retry: true })).then((result) => {
      if (!isOver) setFound(result);
    });
    return () => {
      isOver = true;
    };
  }, [text, sensitive, sensitiveOwnTerms, attempt]);

  const checked = useMemo((): Arriving<Checked> => {
    if (found.state !== 'ready') return found;
    const { value } = found;
    return { state: 'ready', value: { ...value, findings: wantedFindings(value.text, value.findings, value.categories, settings, 'drafts') } };
  }, [found, settings]);
  return { checked, retry: () => setAttempt(attempt + 1) };
}
