import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quieted } from '../../utils/sensitive/quieted';
import type { DraftTopicView } from '../../utils/sensitive/topic-view';
import type { WarnedTopic } from '../../utils/sensitive/warned-topics';
import { InLanguage } from '../glossary/in-language';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { classNames } from '../ui/class-names';
import { focusRing } from '../ui/focus-ring';
import { Passage } from './passage';
import { PassageReasons } from './passage-reasons';
import { QuietButtons } from './quiet-buttons';
import { SeverityChip } from './severity-chip';
import { SupportDetails } from './support-details';
import { TopicFacts } from './topic-facts';

interface WarnedTopicItemProps {
  warned: WarnedTopic;
  topic: DraftTopicView;
  isOpen: boolean;
  /** Left out where the topic is the only one, so that there is nothing to close. */
  onToggle: (() => void) | undefined;
  onQuiet: (one: Quieted) => void;
}

/** One topic that a draft touches. */
export function WarnedTopicItem({ warned, topic, isOpen, onToggle, onQuiet }: WarnedTopicItemProps) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  const details = useId();
  const isSupport = warned.severity === 'support';
  // Of one who may need help the panel's first line has said it already.
  const isNamed = !isSupport || onToggle !== undefined;
  const title = isSupport ? t('topic.support') : <InLanguage text={topic.title[language]} language={language} />;
  return (
    <section className="border-t border-line px-3.5 py-2.5">
      {isNamed && (
        <h3 className="text-sm/5.5 font-semibold">
          {onToggle ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={isOpen ? details : undefined}
              onClick={onToggle}
              className={classNames('flex cursor-pointer items-center gap-1 rounded-sm text-left hover:text-accent', focusRing)}
            >
              {title}
              <ChevronDown aria-hidden="true" className={classNames('size-3.5 shrink-0 text-faint', isOpen && 'rotate-180')} />
            </button>
          ) : (
            title
          )}
        </h3>
      )}
      {!isSupport && (
        <p className="mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-1">
          <SeverityChip severity={warned.severity} />
          {warned.passages.map(({ text }) => (
            <Passage key={text} text={text} />
          ))}
        </p>
      )}
      {isOpen && (
        <div id={details} className={classNames(isNamed && 'mt-1.5')}>
          {isSupport ? (
            <SupportDetails topic={topic} />
          ) : (
            <>
              <PassageReasons passages={warned.passages} about={topic.about} />
              <TopicFacts topic={topic} />
            </>
          )}
          <QuietButtons warned={warned} topic={topic} onQuiet={onQuiet} />
        </div>
      )}
    </section>
  );
}
