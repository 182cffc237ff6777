import { useTranslation } from 'react-i18next';
import type { GlossaryTerm } from '../../utils/glossary/glossary-term';
import { InLanguage } from './in-language';
import { useExplanationLanguage } from './use-explanation-language';

/** What a term means and, for those who could not read it themselves, what it says word for word. */
export function TermMeaning({ term: { meaning, literal, language, domain } }: { term: GlossaryTerm }) {
  const { t } = useTranslation('content');
  const explainedIn = useExplanationLanguage();
  const [, words = literal, aside = ''] = /^(.*?)(\s*[(（].*)$/u.exec(literal) ?? [];
  return (
    <>
      <p className="text-15/5.5">
        <InLanguage text={meaning[explainedIn]} language={explainedIn} />
      </p>
      {language !== explainedIn && (
        <p className="text-13/5 text-faint">{t(domain === 'emoji' ? 'term.picture' : 'term.literally', { words, aside })}</p>
      )}
    </>
  );
}
