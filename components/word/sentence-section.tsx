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

/** The sentence around the word, and the way to have all of the text translated. */
export function SentenceSection({ view, actions }: SentenceSectionProps) {
  const { t } = useTranslation('content');
  const sentence = shownSentence(view);
  if (!sentence && !actions.translate) return null;
  return (
    <Section heading={sentence && t('card.sentence')}>
      {sentence?.state === 'loading' && (
        <div className="h-10">
          <Placeholder widths={['92%', '70%']} />
        </div>
      )}
      {sentence?.state === 'failed' && (
        <FailureLine code={sentence.code} onRetry={sentence.retry ? actions.retry : undefined} />
      )}
      {sentence?.state === 'ready' && (
        <SentenceGloss words={sentence.value} start={view.start} end={view.end} onLookAt={actions.lookAt} />
      )}
      {actions.translate && <TextButton onClick={actions.translate}>{t('card.translate')}</TextButton>}
    </Section>
  );
}

/** What is told of the sentence: there, on its way or failed; nothing where the word stands alone. */
function shownSentence({ sentence, description }: CardView): NonNullable<CardView['sentence']> | undefined {
  if (sentence === null) return undefined;
  // One failure is said once.
  if (sentence.state === 'failed' && description.state === 'failed') return undefined;
  return sentence.state === 'ready' && sentence.value.length < 2 ? undefined : sentence;
}
