import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { TextButton } from '../../../components/ui/text-button';
import type { SyncFailure } from '../../../utils/vocabulary/sync-account';
import { useTimeWords } from '../use-time-words';
import { Part } from './part';
import { SyncPlaces } from './sync-places';
import { useSync, type Sync } from './use-sync';

/** Codes of what only the person can judge: what stands there is not ours to throw away. */
const replaceable: ReadonlySet<SyncFailure['code']> = new Set(['sync-damaged', 'sync-foreign', 'sync-too-large']);

/** Words kept in step with other devices, through a file or a server of the person's own. */
export function SyncSection() {
  const { t } = useTranslation('vocabulary');
  const sync = useSync();
  const { standing, isBusy, outcome } = sync;
  const failed = outcome?.kind === 'done' ? (outcome.outcome.ok ? null : outcome.outcome.error) : isBusy ? null : (standing?.state.failed ?? null);
  return (
    <Part heading={t('sync.heading')} about={t('sync.about')}>
      {standing === null && <SyncPlaces sync={sync} />}
      {standing && <Standing sync={sync} />}
      {isBusy && <p role="status" className="text-13/5 text-soft">{t('sync.busy')}</p>}
      {outcome?.kind === 'done' && outcome.outcome.ok && (
        <p role="status" className="text-13/5 text-accent">{t(outcome.outcome.value.hasRead ? 'sync.cameIn' : 'sync.inStep')}</p>
      )}
      {outcome?.kind === 'failed' && <Notice>{t([`errors.${outcome.code}`, 'errors.database-failed'])}</Notice>}
      {failed && <Failed failed={failed} sync={sync} />}
    </Part>
  );
}

function Standing({ sync: { standing, isBusy, sync, switchOff } }: { sync: Sync }) {
  const { t } = useTranslation('vocabulary');
  const { date, until } = useTimeWords();
  if (!standing) return null;
  const { account, state } = standing;
  const place = account.way === 'webdav' ? new URL(account.folder).host : account.handle.name;
  return (
    <>
      <p>
        {t(`sync.with.${account.way}`, { place })}
        {state.syncedAt !== null && <span className="text-13/6 text-soft" title={date(state.syncedAt)}> · {t('sync.last', { when: until(state.syncedAt) })}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" onClick={() => isBusy || void sync()}>{t('sync.now')}</Button>
        <TextButton onClick={() => void switchOff()}>{t('sync.off')}</TextButton>
      </div>
    </>
  );
}

function Failed({ failed: { code, row }, sync }: { failed: SyncFailure; sync: Sync }) {
  const { t } = useTranslation('vocabulary');
  return (
    <div className="space-y-2">
      <Notice>
        {t(`sync.failures.${code}`)}
        {row && ` ${t('import.rowOf', { ...row })}.`}
      </Notice>
      {sync.standing && replaceable.has(code) && <TextButton onClick={() => void sync.sync(true)}>{t('sync.replace')}</TextButton>}
    </div>
  );
}
