import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useSettings } from '../../../components/hooks/settings-context';
import { readDataFile, writeDataFile, type DataRefusal } from '../../../utils/database/data-file';
import { countKeptData, deleteKeptData, isStoredByNewer, readKeptData, restoreKeptData, type DataKind } from '../../../utils/database/kept-data';
import { saveFile } from '../../../utils/platform/save-file';
import { settingsVersion } from '../../../utils/settings/schema';
import { database } from '../translation/database';

/** What came of the last thing that was done. */
export type DataOutcome = { kind: 'deleted'; what: DataKind } | { kind: 'exported' } | { kind: 'imported' } | { kind: 'failed' } | { kind: 'refused'; file: string; why: DataRefusal };

/** What the extension keeps, live, and what can be done with all of it. */
export interface KeptDataAccess {
  counts: Record<DataKind, number> | undefined;
  /** Bytes that the browser holds for the extension, about. */
  bytes: number | undefined;
  isFromNewer: boolean;
  outcome: DataOutcome | undefined;
  remove(kind: DataKind): void;
  save(withKeys: boolean): void;
  bring(file: File): void;
}

export function useKeptData(): KeptDataAccess {
  const { settings } = useSettings();
  const [outcome, setOutcome] = useState<DataOutcome>();
  const [bytes, setBytes] = useState<number>();
  const [isFromNewer, setFromNewer] = useState(false);
  const counts = useLiveQuery(() => countKeptData(database), [settings, outcome]);
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ usage }) => setBytes(usage)).catch(() => setBytes(undefined));
    void isStoredByNewer(settingsVersion).then(setFromNewer, () => setFromNewer(false));
  }, [counts]);
  const tell = (work: Promise<DataOutcome>): void => void work.catch((): DataOutcome => ({ kind: 'failed' })).then(setOutcome);
  return {
    counts, bytes, isFromNewer, outcome,
    remove: (kind) => tell(deleteKeptData(database, kind).then(() => ({ kind: 'deleted', what: kind }))),
    save: (withKeys) => tell(readKeptData(database, withKeys).then((kept) => {
      const now = Date.now();
      saveFile(`rednote-companion-${new Date(now).toISOString().slice(0, 10)}.json`, writeDataFile(kept, now));
      return { kind: 'exported' };
    })),
    bring: (file) => tell(file.text().then(async (text): Promise<DataOutcome> => {
      const read = readDataFile(text);
      if (!read.ok) return { kind: 'refused', file: file.name, why: read.error };
      await restoreKeptData(database, read.value);
      return { kind: 'imported' };
    })),
  };
}
