import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../components/hooks/use-now';
import { useStored } from '../../../components/hooks/use-stored';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { TextButton } from '../../../components/ui/text-button';
import { facts } from '../../../utils/database/facts';
import { attempt } from '../../../utils/database/failure';
import { readVocabulary } from '../../../utils/database/whole';
import { words } from '../../../utils/database/words';
import { saveFile } from '../../../utils/platform/save-file';
import { isKeptSafe, keepSafe } from '../../../utils/platform/storage-safety';
import { isBackupWanted } from '../../../utils/review/backup-reminder';
import { writeBackup } from '../../../utils/vocabulary/files/backup-file';
import { useTimeWords } from '../use-time-words';
import { Part } from './part';

/** Everything as one file, and whether the browser keeps what is stored. */
export function BackupSection() {
  const { t } = useTranslation('vocabulary');
  const { date } = useTimeWords();
  const time = useNow();
  const [failed, setFailed] = useState<string | null>(null);
  const [isSafe, setIsSafe] = useState<boolean | null>(null);
  const state = useStored(async () => ({ at: await facts.get('backed-up-at'), count: await words.count() }));
  useEffect(() => void isKeptSafe().then(setIsSafe), []);
  const save = async (): Promise<void> => {
    const now = Date.now();
    const outcome = await attempt(async () => {
      saveFile(`rednote-words-${new Date(now).toISOString().slice(0, 10)}.json`, writeBackup(await readVocabulary(), now));
      await facts.set('backed-up-at', now);
    });
    setFailed(outcome.ok ? null : outcome.error.code);
  };
  const last = typeof state?.at === 'number' ? state.at : null;
  return (
    <Part heading={t('backup.heading')} about={t('backup.about')}>
      {state && isBackupWanted(last, state.count, time) && <Notice>{t(last === null ? 'backup.reminderFirst' : 'backup.reminder')}</Notice>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" onClick={() => void save()}>{t('backup.save')}</Button>
        <span className="text-13/6 text-soft">{last === null ? t('backup.never') : t('backup.last', { date: date(last) })}</span>
      </div>
      {isSafe !== null && (
        <p className="flex flex-wrap items-center gap-x-3 text-13/6 text-soft">
          {t(isSafe ? 'backup.safe' : 'backup.unsafe')}
          {!isSafe && <TextButton onClick={() => void keepSafe().then(setIsSafe)}>{t('backup.keep')}</TextButton>}
        </p>
      )}
      {failed && <Notice>{t([`errors.${failed}`, 'errors.database-failed'])}</Notice>}
    </Part>
  );
}
