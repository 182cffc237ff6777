import { useTranslation } from 'react-i18next';
import type { TermView } from '../../utils/glossary/term-view';
import { Section } from '../ui/section';
import { TermBrief } from './term-brief';

/** Terms that a word is only spelled like: what it may mean elsewhere. */
export function OtherTerms({ terms }: { terms: readonly TermView[] }) {
  const { t } = useTranslation('content');
  if (terms.length === 0) return null;
  return (
    <Section heading={t('term.canAlsoMean')}>
      <div className="space-y-3">
        {terms.map((term) => (
          <div key={term.id}>
            <TermBrief term={term} />
          </div>
        ))}
      </div>
    </Section>
  );
}
