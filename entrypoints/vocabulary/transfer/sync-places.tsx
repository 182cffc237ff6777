import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { SecretField } from '../../../components/ui/secret-field';
import { TextField } from '../../../components/ui/text-field';
import { canKeepFiles, makeFile, pickFile } from '../../../utils/platform/pick-file';
import type { Sync } from './use-sync';

/** The places that words can be kept in step with, to choose one. */
export function SyncPlaces({ sync }: { sync: Sync }) {
  const { t } = useTranslation('vocabulary');
  const [folder, setFolder] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const problem = (field: string): string | undefined => (wrong.includes(field) ? t(`sync.wrong.${field}`) : undefined);
  return (
    <div className="space-y-4">
      <form
        className="space-y-2.5"
        onSubmit={(event) => {
          event.preventDefault();
          void sync.takeServer(folder, user, password).then(setWrong);
        }}
      >
        <h3 className="font-medium">{t('sync.server')}</h3>
        <TextField label={t('sync.folder')} value={folder} hint={t('sync.folderHint')} longest={400} problem={problem('folder')} onChange={setFolder} />
        <div className="grid gap-2.5 sm:grid-cols-2">
          <TextField label={t('sync.user')} value={user} longest={200} problem={problem('user')} onChange={setUser} />
          <SecretField label={t('sync.password')} value={password} longest={500} onChange={setPassword} />
        </div>
        <p className="text-xs/5 text-faint">{t('sync.passwordStays')}</p>
        <Button submits>{t('sync.on')}</Button>
      </form>
      <div className="space-y-2 border-t border-line pt-3">
        <h3 className="font-medium">{t('sync.file')}</h3>
        <p className="text-13/5 text-soft">{t(canKeepFiles() ? 'sync.fileAbout' : 'sync.fileElsewhere')}</p>
        {canKeepFiles() && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => void sync.takeFile(pickFile())}>{t('sync.pick')}</Button>
            <Button onClick={() => void sync.takeFile(makeFile('rednote-words.json'))}>{t('sync.make')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}
