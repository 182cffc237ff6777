import { useEffect, useState } from 'react';
import { Knowledge } from '../../components/app/knowledge';
import { useSettings } from '../../components/hooks/settings-context';
import type { CategoryView } from '../../utils/sensitive/category-view';
import { wantedFindings } from '../../utils/sensitive/wanted-findings';
import { warnedTopics, type WarnedTopic } from '../../utils/sensitive/warned-topics';

/** A topic that a draft touches, and what it is called. */
export interface TouchedTopic extends Pick<WarnedTopic, 'severity'> {
  title: CategoryView['title'];
}

const { sensitive: topics } = new Knowledge();
const settleMs = 250;
const none: readonly TouchedTopic[] = [];

/** The topics that a text touches, the weightiest first; none where the person does not want to hear of them. */
export function useTopics(text: string): readonly TouchedTopic[] {
  const { settings } = useSettings();
  const [touched, setTouched] = useState(none);
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      if (!settings.sensitiveDrafts || text.trim() === '') return setTouched(none);
      const [findings, categories] = await Promise.all([topics.find(text), topics.categories()]);
      const wanted = wantedFindings(text, findings, categories, settings, 'drafts');
      const found = warnedTopics(wanted.map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) })));
      if (isOver) return;
      setTouched(found.flatMap(({ category, severity }) => {
        const title = categories[category]?.title;
        return title ? [{ severity, title }] : [];
      }));
    };
    // Without the rules nothing is said here; the panel beside the editor looks again after all.
    const timer = setTimeout(() => void look().catch(() => setTouched(none)), settleMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text, settings]);
  return touched;
}
