import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { PlanLine, ProblemList } from '../../../components/vocabulary/import-plan';
import { doesNothing } from '../../../utils/vocabulary/files/import-plan';
import type { Import } from './use-import';

/** What an import would do, did, or why it cannot. */
export function ImportOutcome({ bring: { state, confirm, cancel }, onDone }: { bring: Import; onDone: () => void }) {
  const { t } = useTranslation('vocabulary');
  if (state.step === 'waiting') return null;
  if (state.step === 'reading') return <p role="status" className="text-soft">{t('import.reading')}</p>;
  if (state.step === 'refused') return <Notice>{state.name !== '' && `${t('import.refused', { file: state.name })} `}{t(`import.refusals.${state.code}`)}</Notice>;
  if (state.step === 'failed') return <Notice>{t([`errors.${state.code}`, 'errors.database-failed'])} {t('import.unchanged')}</Notice>;
  if (state.step === 'done') return <p role="status" className="text-accent">{t('import.done')} <PlanLine plan={state.plan} /></p>;
  const { plan, problems } = state;
  return (
    <div role="status" className="space-y-2.5 rounded-lg border border-line bg-bg p-3">
      <p className="font-medium">{t(doesNothing(plan) ? 'import.nothing' : 'import.would')}</p>
      <p className="text-soft"><PlanLine plan={plan} /></p>
      <ProblemList problems={problems} />
      <div className="flex flex-wrap gap-2">
        {!doesNothing(plan) && <Button look="primary" onClick={() => void confirm().then(onDone)}>{t('import.confirm')}</Button>}
        <Button onClick={cancel}>{t('import.cancel')}</Button>
      </div>
    </div>
  );
}
