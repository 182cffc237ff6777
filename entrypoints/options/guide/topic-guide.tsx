import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { InLanguage } from '../../../components/glossary/in-language';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { SeverityChip } from '../../../components/sensitive/severity-chip';
import { SupportDetails } from '../../../components/sensitive/support-details';
import { TopicFacts } from '../../../components/sensitive/topic-facts';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import type { CategoryView } from '../../../utils/sensitive/category-view';
import { topicView } from '../../../utils/sensitive/topic-view';

/** One topic in plain words, opened by its title. */
export function TopicGuide({ category, place }: { category: CategoryView; place: number }) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  const topic = topicView(category, place);
  const isSupport = category.severity === 'support';
  return (
    <details className="group/topic">
      <summary className={classNames('flex cursor-pointer list-none items-center gap-2 rounded-sm py-2 hover:text-accent', focusRing)}>
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2.5 gap-y-1">
          <InLanguage text={category.title[language]} language={language} className="font-medium" />
          <SeverityChip severity={category.severity} />
        </span>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-faint group-open/topic:rotate-180" />
      </summary>
      <div className="pb-3">
        {isSupport ? (
          <>
            <p className="mb-1.5 font-medium">{t('topic.support')}</p>
            <SupportDetails topic={topic} />
          </>
        ) : <TopicFacts topic={topic} />}
      </div>
    </details>
  );
}
