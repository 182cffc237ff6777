import { useTranslation } from 'react-i18next';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { keysInText } from '../settings/key-labels';
import { LiveRegion } from '../ui/live-region';
import type { WarningContent } from './warning-content';

/** Says what the panel's one line says, once for each set of topics, and what has become of a choice. */
export function WarningAnnouncement({ content }: { content: WarningContent }) {
  const { topics, described, quieted, isDismissed, hasFailed, shortcut } = content;
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  const last = quieted.at(-1);
  const isSupport = topics[0]?.severity === 'support';
  const titles = topics.flatMap(({ category }) => described?.get(category)?.title[language] ?? []);
  const isKnown = described === null || titles.length === topics.length;
  const outcome = isDismissed ? t('topic.dismissed')
    : hasFailed ? t('topic.notStored')
      : last?.kind === 'passage' ? t('topic.silenced', { passage: last.text })
        : last ? t('topic.turnedOff', { topic: last.title[language] }) : '';
  return (
    <>
      <LiveRegion topic={isDismissed || !isKnown ? '' : topics.map(({ category }) => category).join()}>
        {isSupport
          ? t('topic.support')
          : t('topic.announcement', { summary: t('topic.count', { count: topics.length }), titles: titles.join(language === 'zh' ? '、' : ', ') })}
        {shortcut !== '' && ` ${t('topic.shortcut', { keys: keysInText(shortcut) })}`}
      </LiveRegion>
      <LiveRegion topic={outcome}>{outcome}</LiveRegion>
    </>
  );
}
