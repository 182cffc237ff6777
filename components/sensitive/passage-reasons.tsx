import type { DraftTopicView } from '../../utils/sensitive/topic-view';
import type { WarnedPassage } from '../../utils/sensitive/warned-topics';
import { InLanguage } from '../glossary/in-language';
import { useExplanationLanguage } from '../glossary/use-explanation-language';

interface PassageReasonsProps {
  passages: readonly WarnedPassage[];
  about: DraftTopicView['about'];
}

/** What stands behind passages where the topic alone does not say it; what several share is said once. */
export function PassageReasons({ passages, about }: PassageReasonsProps) {
  const language = useExplanationLanguage();
  const reasons = new Set(passages.flatMap(({ place }) => about[place]?.[language] ?? []));
  return [...reasons].map((reason) => (
    <p key={reason} className="mb-1.5 text-13/5 font-medium">
      <InLanguage text={reason} language={language} />
    </p>
  ));
}
