import { useTranslation } from 'react-i18next';
import type { CardActions, CardView } from '../../utils/platform/rednote-ui';
import { Placeholder } from '../ui/placeholder';
import { Section } from '../ui/section';
import { EntryList } from './entry-list';
import { FailureLine } from './failure-line';
import { MissingWord } from './missing-word';

interface MeaningSectionProps {
  view: CardView;
  actions: CardActions;
}

/** What the dictionary says: there, on its way or failed. */
export function MeaningSection({ view, actions }: MeaningSectionProps) {
  const { t, i18n } = useTranslation('content');
  const { description } = view;
  if (description.state === 'failed') {
    return (
      <Section>
        <FailureLine code={description.code} onRetry={description.retry ? actions.retry : undefined} />
      </Section>
    );
  }
  if (description.state === 'loading') {
    return (
      <Section>
        <Placeholder widths={['86%', '64%', '40%']} />
      </Section>
    );
  }
  const { entries, parts } = description.value;
  // Someone who reads Chinese should know beforehand that the meanings are English.
  const heading = i18n.language.startsWith('zh') && entries.length + parts.length > 0 ? t('card.dictionary') : undefined;
  return (
    <Section heading={heading}>
      {entries.length > 0 ? <EntryList entries={entries} /> : <MissingWord parts={parts} />}
    </Section>
  );
}
