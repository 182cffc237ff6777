import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStored } from '../../../components/hooks/use-stored';
import { FoundSettings } from '../../../components/settings/found-settings';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { clearCache, readCacheTotals } from '../../../utils/database/translation/cache';
import { database } from './database';

/** How many translations are kept on the device, and the way to forget them. */
export function KeptTranslations() {
  const { t } = useTranslation('pages');
  const isSearching = useContext(FoundSettings) !== null;
  const [isRefused, setRefused] = useState(false);
  const rows = useStored(async () => (await readCacheTotals(database)).rows) ?? 0;
  const clear = (): Promise<void> => clearCache(database).then(() => setRefused(false), () => setRefused(true));
  if (isSearching) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line px-4 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <h3 className="font-medium">{t('translation.kept.heading')}</h3>
        <p className="text-13/5 text-soft">{t('translation.kept.about', { count: rows })}</p>
      </div>
      {rows > 0 && <Button onClick={() => void clear()}>{t('translation.kept.clear')}</Button>}
      {isRefused && <div className="w-full"><Notice>{t('options.refused')}</Notice></div>}
    </div>
  );
}
