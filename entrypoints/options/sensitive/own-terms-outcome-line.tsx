import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/ui/notice';
import { TextButton } from '../../../components/ui/text-button';
import { mostOwnTerms } from '../../../utils/sensitive/own-terms';
import { FileRefusalText } from '../file-refusal-text';
import type { OwnTermsOutcome } from './use-own-terms';

/** What became of the last file or click, with the way back. */
export function OwnTermsOutcomeLine({ outcome }: { outcome: OwnTermsOutcome | null }) {
  const { t } = useTranslation('pages');
  const undo = outcome && 'undo' in outcome ? outcome.undo : undefined;
  return (
    <>
      <p role="status" className="flex flex-wrap items-baseline gap-x-2.5 text-13/6 text-soft empty:hidden">
        {outcome && 'term' in outcome && t(`sensitive.own.outcomes.${outcome.kind}`, { term: outcome.term })}
        {outcome?.kind === 'brought' && t('sensitive.own.outcomes.brought', { count: outcome.count })}
        {outcome?.kind === 'undone' && t('sensitive.own.outcomes.undone')}
        {undo && <TextButton onClick={undo}>{t('sensitive.own.undo')}</TextButton>}
      </p>
      {outcome?.kind === 'refused' && <FileRefusalText file={outcome.file} refusal={outcome.refusal} />}
      {outcome?.kind === 'too-many' && <Notice>{t('sensitive.own.tooMany', { most: mostOwnTerms })}</Notice>}
    </>
  );
}
