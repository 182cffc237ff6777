import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TopicView } from '../../utils/sensitive/topic-view';
import { InLanguage } from '../glossary/in-language';
import { useExplanationLanguage } from '../glossary/use-explanation-language';

function Fact({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="mt-2">
      <h4 className="text-xs/4.5 text-faint">{heading}</h4>
      <div className="text-13/5">{children}</div>
    </div>
  );
}

/** What a topic is, what one could do, why platforms act on it, and what that rests on. */
export function TopicFacts({ topic: { what, why, basis, advice } }: { topic: TopicView }) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  return (
    <>
      <p className="text-13/5">
        <InLanguage text={what[language]} language={language} />
      </p>
      <Fact heading={t('topic.advice')}>
        <ul className="list-disc space-y-0.5 pl-4 marker:text-faint">
          {advice.map((one) => (
            <li key={one.en}>
              <InLanguage text={one[language]} language={language} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact heading={t('topic.why')}>
        <InLanguage text={why[language]} language={language} />
      </Fact>
      <Fact heading={t('topic.basis')}>
        <InLanguage text={basis[language]} language={language} />
      </Fact>
    </>
  );
}
