import { useTranslation } from 'react-i18next';
import type { GlossaryTerm } from '../../utils/glossary/glossary-term';
import { InLanguage } from './in-language';
import { useExplanationLanguage } from './use-explanation-language';

/** Where a term comes from, what to mind when using it, since when it has been around. */
export function TermNote({ term: { note, since } }: { term: Pick<GlossaryTerm, 'note' | 'since'> }) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  const tellsSince = since !== undefined && !note?.[language].includes(String(since));
  if (!note && !tellsSince) return null;
  return (
    <p className="text-13/5 text-soft">
      {note && <InLanguage text={note[language]} language={language} />}
      {tellsSince && <span className="text-faint"> {t('term.since', { year: since })}</span>}
    </p>
  );
}
