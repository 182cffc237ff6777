import type { DraftTopicView } from '../../utils/sensitive/topic-view';
import type { WarnedPassage } from '../../utils/sensitive/warned-topics';
import { InLanguage } from '../glossary/in-language';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { Passage } from './passage';

interface PassageListProps {
  passages: readonly WarnedPassage[];
  topic: Pick<DraftTopicView, 'about'> | undefined;
}

/** The passages that were found, each with what stands behind it where that is not plain. */
export function PassageList({ passages, topic }: PassageListProps) {
  const language = useExplanationLanguage();
  return (
    <ul className="mb-1.5 flex flex-wrap gap-x-2 gap-y-1">
      {passages.map((passage) => {
        const about = topic?.about[passage.place];
        return (
          <li key={passage.text} className={about ? 'w-full' : 'max-w-full'}>
            <Passage text={passage.text} />
            {about && <InLanguage text={about[language]} language={language} className="block text-[13px]/5 text-soft" />}
          </li>
        );
      })}
    </ul>
  );
}
