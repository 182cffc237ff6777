import type { TopicView } from '../../utils/sensitive/topic-view';
import { InLanguage } from '../glossary/in-language';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { HelplineList } from './helpline-list';

/** Kind words and somebody to talk to; nothing of how serious a platform may find it. */
export function SupportDetails({ topic: { why, advice, helplines } }: { topic: TopicView }) {
  const language = useExplanationLanguage();
  return (
    <>
      <p>
        <InLanguage text={why[language]} language={language} />
      </p>
      {advice.map((one) => (
        <p key={one.en} className="mt-1.5 text-13/5 text-soft">
          <InLanguage text={one[language]} language={language} />
        </p>
      ))}
      {helplines && <HelplineList helplines={helplines} />}
    </>
  );
}
