import { useTranslation } from 'react-i18next';
import type { CardView } from '../../utils/platform/rednote-ui';
import { InLanguage } from '../glossary/in-language';
import { leadingTerm } from '../glossary/leading-term';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { LiveRegion } from '../ui/live-region';
import type { CopyOutcome } from './card-toolbar';
import { Chinese } from './chinese';
import { SenseText } from './sense-text';

interface CardAnnouncementProps {
  view: CardView;
  copyOutcome: CopyOutcome;
}

/** Says the word and what it means first when the card comes to a word, and whether copying worked. */
export function CardAnnouncement({ view, copyOutcome }: CardAnnouncementProps) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  const { description } = view;
  const topic = description.state === 'loading' ? '' : `${description.state} ${view.start} ${view.text}`;
  const term = description.state === 'ready' ? leadingTerm(description.value) : undefined;
  const quantity = description.state === 'ready' ? description.value.quantity : undefined;
  const topics = description.state === 'ready' ? description.value.topics : undefined;
  const sense = description.state === 'ready' && !term ? description.value.entries[0]?.senses[0] : undefined;
  return (
    <>
      <LiveRegion topic={topic}>
        <Chinese text={view.text} />
        {': '}
        {quantity && <InLanguage text={`${quantity.lines[0]} `} language={quantity.language} />}
        {term && <InLanguage text={term.meaning[language]} language={language} />}
        {sense && <SenseText sense={sense} />}
        {topics?.map(({ id, title }) => <InLanguage key={id} text={`${title[language]}. `} language={language} />)}
        {description.state === 'ready' && !term && !sense && !quantity && !topics?.length && t('card.missing')}
        {description.state === 'failed' && t([`card.errors.${description.code}`, 'card.errors.unknown'])}
      </LiveRegion>
      <LiveRegion topic={copyOutcome ?? ''}>{t(copyOutcome === 'failed' ? 'card.copyFailed' : 'card.copied')}</LiveRegion>
    </>
  );
}
