import type { CardActions, CardView } from '../../utils/platform/rednote-ui';
import { leadingTerm } from '../glossary/leading-term';
import { OtherTerms } from '../glossary/other-terms';
import { TermSection } from '../glossary/term-section';
import { leadsCard } from '../sensitive/leads-card';
import { TopicSection } from '../sensitive/topic-section';
import { Placeholder } from '../ui/placeholder';
import { Section } from '../ui/section';
import { DictionarySection } from './dictionary-section';
import { FailureLine } from './failure-line';
import { QuantitySection } from './quantity-section';

interface MeaningSectionProps {
  view: CardView;
  actions: CardActions;
}

/** What the word means: there, on its way or failed. What is meant stands first, slang or the dictionary's word. */
export function MeaningSection({ view, actions }: MeaningSectionProps) {
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
  const { entries, parts, terms, quantity, topics } = description.value;
  const leading = leadingTerm(description.value);
  const isTopicFirst = !leading && leadsCard(topics, entries.length > 0);
  return (
    <>
      <QuantitySection quantity={quantity} />
      {isTopicFirst && <TopicSection topics={topics} />}
      {leading && <TermSection term={leading} />}
      {(entries.length > 0 || !(leading ?? quantity)) && !(isTopicFirst && entries.length + parts.length === 0) && <DictionarySection explanation={description.value} leading={leading} />}
      {!isTopicFirst && <TopicSection topics={topics} />}
      <OtherTerms terms={terms.filter((term) => term !== leading)} />
    </>
  );
}
