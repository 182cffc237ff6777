import { useTranslation } from 'react-i18next';
import type { Quieted } from '../../utils/sensitive/quieted';
import type { TopicView } from '../../utils/sensitive/topic-view';
import type { WarnedTopic } from '../../utils/sensitive/warned-topics';
import { TextButton } from '../ui/text-button';

interface QuietButtonsProps {
  warned: WarnedTopic;
  topic: Pick<TopicView, 'id' | 'title'>;
  onQuiet: (one: Quieted) => void;
}

const longestShown = 24;
const shortened = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

/** Lets the person say that a passage, or the whole topic, need not be mentioned any more. */
export function QuietButtons({ warned: { category, severity, passages }, topic: { id, title }, onQuiet }: QuietButtonsProps) {
  const { t } = useTranslation('content');
  // Nobody's own words are held up to them where they ask for help.
  const silenceable = severity === 'support' ? [] : passages;
  return (
    <div className="mt-2 flex flex-wrap gap-x-3.5">
      {silenceable.map(({ text }) => (
        <TextButton key={text} onClick={() => onQuiet({ kind: 'passage', text })}>
          {t('topic.silence', { passage: shortened(text) })}
        </TextButton>
      ))}
      <TextButton onClick={() => onQuiet({ kind: 'category', category, id, title })}>{t('topic.turnOff')}</TextButton>
    </div>
  );
}
