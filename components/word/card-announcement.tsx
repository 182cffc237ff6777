import { useTranslation } from 'react-i18next';
import type { CardView } from '../../utils/platform/rednote-ui';
import { LiveRegion } from '../ui/live-region';
import type { CopyOutcome } from './card-toolbar';
import { Chinese } from './chinese';
import { SenseText } from './sense-text';

interface CardAnnouncementProps {
  view: CardView;
  copyOutcome: CopyOutcome;
}

/** Says the word and its first meaning when the card comes to a word, and whether copying worked. */
export function CardAnnouncement({ view, copyOutcome }: CardAnnouncementProps) {
  const { t } = useTranslation('content');
  const { description } = view;
  const topic = description.state === 'loading' ? '' : `${description.state} ${view.start} ${view.text}`;
  const sense = description.state === 'ready' ? description.value.entries[0]?.senses[0] : undefined;
  return (
    <>
      <LiveRegion topic={topic}>
        <Chinese text={view.text} />
        {': '}
        {sense && <SenseText sense={sense} />}
        {description.state === 'ready' && !sense && t('card.missing')}
        {description.state === 'failed' && t([`card.errors.${description.code}`, 'card.errors.unknown'])}
      </LiveRegion>
      <LiveRegion topic={copyOutcome ?? ''}>{t(copyOutcome === 'failed' ? 'card.copyFailed' : 'card.copied')}</LiveRegion>
    </>
  );
}
