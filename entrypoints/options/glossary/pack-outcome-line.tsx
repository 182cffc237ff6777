import { useTranslation } from 'react-i18next';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { TextButton } from '../../../components/ui/text-button';
import { FileRefusalText } from '../file-refusal-text';
import type { PackOutcome } from './use-own-packs';

interface PackOutcomeLineProps {
  outcome: PackOutcome | null;
  /** Leaves a pack that was asked about where it is. */
  onLeave: () => void;
}

/** As many spellings as are named. */
const termsNamed = 8;

/** What became of the last file or click, with the way back. */
export function PackOutcomeLine({ outcome, onLeave }: PackOutcomeLineProps) {
  const { t } = useTranslation('pages');
  const told = useExplanationLanguage();
  const isNews = outcome?.kind === 'added' || outcome?.kind === 'replaced' || outcome?.kind === 'removed';
  return (
    <>
      <p role="status" className="flex flex-wrap items-baseline gap-x-2.5 text-13/6 text-soft empty:hidden">
        {isNews && (
          <>
            {t(`glossary.packs.${outcome.kind}`, { pack: outcome.pack.title[told] })}
            <TextButton onClick={outcome.undo}>{t('glossary.packs.undo')}</TextButton>
          </>
        )}
        {outcome?.kind === 'undone' && t('glossary.packs.undone')}
      </p>
      {outcome?.kind === 'not-stored' && <Notice>{t('glossary.packs.notStored')}</Notice>}
      {outcome?.kind === 'refused' && <FileRefusalText file={outcome.file} refusal={outcome.refusal} />}
      {outcome?.kind === 'asks' && (
        <div role="alert" className="space-y-2 border-l-2 border-tone-2 pl-2 text-13/5">
          <p>
            {t('glossary.packs.replaces', {
              count: outcome.replaced.length, pack: outcome.pack.title[told], terms: `${outcome.replaced.slice(0, termsNamed).join(', ')}${outcome.replaced.length > termsNamed ? ' …' : ''}`,
            })}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={outcome.bring}>{t('glossary.packs.bring')}</Button>
            <Button onClick={onLeave}>{t('glossary.packs.leave')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
