import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { explanationLanguage } from '../../../utils/i18n/explained-languages';
import { useSettings } from '../../../components/hooks/settings-context';
import { useTopics } from '../use-topics';

const colours = { 1: 'text-soft', 2: 'text-warm', 3: 'text-caution', support: 'text-accent' } as const;

/** Which sensitive topics the words touch, in one line; the panel beside the editor says the rest once they are there. */
export function TopicsLine({ text }: { text: string }) {
  const { t } = useTranslation('content');
  const { settings } = useSettings();
  const topics = useTopics(text);
  const [first] = topics;
  const titles = topics.filter(({ severity }) => severity !== 'support').map(({ title }) => title[explanationLanguage(settings)]);
  return (
    <p role="status" className={classNames('flex items-start gap-1.5 text-13/5 text-soft', !first && 'sr-only')}>
      {first && <Info aria-hidden="true" className={classNames('mt-0.5 size-4 shrink-0', colours[first.severity])} />}
      {first && <span>{first.severity === 'support' ? t('topic.support') : t('topic.announcement', { summary: t('topic.count', { count: titles.length }), titles: titles.join(' · ') })}</span>}
    </p>
  );
}
