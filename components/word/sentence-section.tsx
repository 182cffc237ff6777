import { useTranslation } from 'react-i18next';
import type { CardActions, CardView } from '../../utils/platform/rednote-ui';
import { Placeholder } from '../ui/placeholder';
import { Section } from '../ui/section';
import { TextButton } from '../ui/text-button';
import { FailureLine } from './failure-line';
import { SentenceGloss } from './sentence-gloss';

interface SentenceSectionProps {
  view: CardView;
  actions: CardActions;
}

/** The sentence around the word: there, on its way or failed. Nothing where the word stands alone. */
export function SentenceSection({ view, actions }: SentenceSectionProps) {
  const { t } = useTranslation('content');
  const { sentence, description } = view;
  if (sentence === null) return null;
  // One failure is said once.
  if (sentence.state === 'failed' && description.state === 'failed') return null;
  if (sentence.state === 'ready' && sentence.value.length < 2) return null;
  return (
    <Section heading={t('card.sentence')}>
      {sentence.state === 'loading' && (
        <div className="h-10">
          <Placeholder widths={['92%', '70%']} />
        </div>
      )}
      {sentence.state === 'failed' && (
        <FailureLine code={sentence.code} onRetry={sentence.retry ? actions.retry : undefined} />
      )}
      {sentence.state === 'ready' && (
        <SentenceGloss words={sentence.value} start={view.start} end={view.end} onLookAt={actions.lookAt} />
      )}
      {actions.translate && <TextButton onClick={actions.translate}>{t('card.translate')}</TextButton>}
    </Section>
  );
}
