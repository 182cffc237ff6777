import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietedLine } from '../../../components/sensitive/quieted-line';
import { WarnedTopicItem } from '../../../components/sensitive/warned-topic-item';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { LiveRegion } from '../../../components/ui/live-region';
import { topicView } from '../../../utils/sensitive/topic-view';
import { warnedTopics } from '../../../utils/sensitive/warned-topics';
import type { Checked } from './use-checked';
import { useQuieted } from './use-quieted';

/** Every topic that the text touches: how serious, why, and what one could do; help first where it is needed. */
export function CheckedTopics({ checked: { text, findings, categories } }: { checked: Checked }) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  const { quieted, hasFailed, quiet } = useQuieted(categories);
  const [toggled, setToggled] = useState<ReadonlySet<number>>(new Set());
  const topics = useMemo(() => warnedTopics(findings.map(({ start, end, category, place, severity }) => ({ category, place, severity, text: text.slice(start, end) }))), [findings, text]);
  const toggle = (category: number): void => setToggled((before) => new Set(before.has(category) ? [...before].filter((other) => other !== category) : [...before, category]));
  const isSupport = topics[0]?.severity === 'support';
  const titles = topics.flatMap(({ category }) => categories[category]?.title[language] ?? []);
  const summary = t('topic.count', { count: topics.length });
  return (
    <div className="border-b border-line [&>:not(h2):nth-child(2)]:border-t-0">
      <h2 className="sr-only">{summary}</h2>
      {quieted.map((one) => <QuietedLine key={one.kind === 'passage' ? one.text : one.id} one={one} onUndo={() => quiet(one, false)} />)}
      {hasFailed && <p className="border-t border-line px-3.5 py-1.5 text-13/5.5 text-soft">{t('topic.notStored')}</p>}
      {topics.map((warned) => {
        const category = categories[warned.category];
        if (!category) return null;
        const isAlone = topics.length === 1;
        return (
          <WarnedTopicItem
            key={warned.category}
            warned={warned}
            topic={{ ...topicView(category, warned.category), about: category.about }}
            // Help is not to be looked for.
            isOpen={isAlone || toggled.has(warned.category) !== (warned.severity === 'support')}
            onToggle={isAlone ? undefined : () => toggle(warned.category)}
            onQuiet={(one) => quiet(one, true)}
          />
        );
      })}
      <LiveRegion topic={topics.map(({ category }) => category).join()}>
        {isSupport ? t('topic.support') : t('topic.announcement', { summary, titles: titles.join(language === 'zh' ? '、' : ', ') })}
      </LiveRegion>
    </div>
  );
}
