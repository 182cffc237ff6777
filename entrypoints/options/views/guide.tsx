import { useTranslation } from 'react-i18next';
import { HonestLine } from '../../../components/sensitive/honest-line';
import { SeverityChip } from '../../../components/sensitive/severity-chip';
import { TextLink } from '../../../components/ui/text-link';
import { FailureLine } from '../../../components/word/failure-line';
import { ownCategoryId } from '../../../utils/sensitive/own-category-id';
import { NewcomerFacts } from '../guide/newcomer-facts';
import { TopicGuide } from '../guide/topic-guide';
import { useCategories } from '../sensitive/use-categories';
import { AboutPart } from './about-part';
import { SectionLink } from './section-link';

const severities = ['support', 3, 2, 1] as const;

/** What “careful what you write” means: the topics in plain words, and what else somebody new should know. */
export function Guide() {
  const { t } = useTranslation('pages');
  const categories = useCategories();
  const shipped = categories.state === 'ready' ? categories.value.map((category, place) => ({ category, place })).filter(({ category }) => category.id !== ownCategoryId) : [];
  return (
    <>
      <div className="space-y-1.5 px-4 py-3.5">
        <p>{t('guide.intro')}</p>
        <HonestLine isDraft />
        <p className="flex flex-wrap gap-x-4 text-13/5">
          <TextLink href="/popup.html#check">{t('guide.check')}</TextLink>
          <SectionLink id="sensitive">{t('guide.switches')}</SectionLink>
        </p>
      </div>
      <AboutPart heading={t('guide.facts.heading')}>
        <NewcomerFacts />
      </AboutPart>
      <AboutPart heading={t('guide.topics.heading')}>
        <p className="text-13/5 text-soft">{t('guide.topics.description')}</p>
        {categories.state === 'failed' && <FailureLine code={categories.code} onRetry={undefined} />}
        {severities.map((severity) => (
          <div key={severity} className="mt-3">
            <SeverityChip severity={severity} />
            <ul className="mt-1 divide-y divide-line">
              {shipped.filter(({ category }) => category.severity === severity).map(({ category, place }) => (
                <li key={category.id}><TopicGuide category={category} place={place} /></li>
              ))}
            </ul>
          </div>
        ))}
      </AboutPart>
    </>
  );
}
