import { useTranslation } from 'react-i18next';
import type { TermView } from '../../utils/glossary/term-view';
import { Section } from '../ui/section';
import { SaveSense } from '../vocabulary/save-sense';
import { termContent } from '../vocabulary/word-to-save';
import { TermBrief } from './term-brief';
import { useExplanationLanguage } from './use-explanation-language';

/** Terms that a word is only spelled like: what it may mean elsewhere. */
export function OtherTerms({ terms }: { terms: readonly TermView[] }) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  if (terms.length === 0) return null;
  return (
    <Section heading={t('term.canAlsoMean')}>
      <div className="space-y-3">
        {terms.map((term) => (
          <div key={term.id}>
            <TermBrief term={term} />
            <SaveSense content={termContent(term, language)} />
          </div>
        ))}
      </div>
    </Section>
  );
}
