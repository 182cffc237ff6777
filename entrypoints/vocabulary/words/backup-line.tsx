import { useTranslation } from 'react-i18next';
import { useStored } from '../../../components/hooks/use-stored';
import { TextButton } from '../../../components/ui/text-button';
import { facts } from '../../../utils/database/facts';
import { isBackupWanted } from '../../../utils/review/backup-reminder';

/** Reminds of a backup once it is time for one. */
export function BackupLine({ words, now, onTransfer }: { words: number; now: number; onTransfer: () => void }) {
  const { t } = useTranslation('vocabulary');
  const last = useStored(async () => ({ at: await facts.get('backed-up-at') }));
  if (!last || !isBackupWanted(typeof last.at === 'number' ? last.at : null, words, now)) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 px-1 text-13/6 text-soft">
      {t(last.at === undefined ? 'backup.dueFirst' : 'backup.due')}
      <TextButton onClick={onTransfer}>{t('backup.go')}</TextButton>
    </p>
  );
}
