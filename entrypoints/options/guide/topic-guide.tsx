import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { InLanguage } from '../../../components/glossary/in-language';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
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
  return (
    <details className="group/topic">
      <summary className={classNames('flex cursor-pointer list-none items-center justify-between gap-3 rounded-sm py-1.5 hover:text-accent', focusRing)}>
        <InLanguage text={category.title[language]} language={language} className="group-open/topic:font-medium" />
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-faint group-open/topic:rotate-180" />
      </summary>
      <div className="pb-3">
        {category.severity === 'support' ? (
          <>
            <p className="mb-1.5 font-medium">{t('topic.support')}</p>
            <SupportDetails topic={topic} />
          </>
        ) : <TopicFacts topic={topic} />}
      </div>
    </details>
  );
}
