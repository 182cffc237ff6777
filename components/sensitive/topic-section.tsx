import { useTranslation } from 'react-i18next';
import type { ReadTopicView } from '../../utils/sensitive/topic-view';
import { InLanguage } from '../glossary/in-language';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { Section } from '../ui/section';
import { HonestLine } from './honest-line';
import { SeverityChip } from './severity-chip';
import { SupportDetails } from './support-details';

function ReadTopic({ topic }: { topic: ReadTopicView }) {
  const language = useExplanationLanguage();
  if (topic.severity === 'support') return <SupportDetails topic={topic} />;
  return (
    <>
      <p className="mb-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
        <InLanguage text={topic.title[language]} language={language} />
        <SeverityChip severity={topic.severity} />
      </p>
      <p className="text-13/5">
        <InLanguage text={(topic.about ?? topic.what)[language]} language={language} />
      </p>
      <p className="mt-1 text-13/5 text-soft">
        <InLanguage text={topic.why[language]} language={language} />
      </p>
    </>
  );
}

/** Why a passage is written so, or what topic it touches: explained, not warned of. Nothing where it touches none. */
export function TopicSection({ topics }: { topics: readonly ReadTopicView[] | undefined }) {
  const { t } = useTranslation('content');
  if (!topics || topics.length === 0) return null;
  const isSupport = topics.every(({ severity }) => severity === 'support');
  return (
    <Section heading={isSupport ? undefined : t('topic.touched')}>
      <div className="mb-1.5 space-y-2.5">
        {topics.map((topic) => (
          <div key={topic.id}>
            <ReadTopic topic={topic} />
          </div>
        ))}
      </div>
      {!isSupport && <HonestLine />}
    </Section>
  );
}
