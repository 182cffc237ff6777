import { useEffect, useRef, useState } from 'react';
import { useSettings } from '../../../components/hooks/settings-context';
import { useStored } from '../../../components/hooks/use-stored';
import { readDataFile, writeDataFile, type DataRefusal, type ReadData } from '../../../utils/database/data-file';
import {
  countKeptData, deleteKeptData, isStoredByNewer, readKeptData, restoreKeptData, type DataKind, type KeptAmount, type Restored,
} from '../../../utils/database/kept-data';
import { readVocabulary } from '../../../utils/database/whole';
import { saveFile } from '../../../utils/platform/save-file';
import { settingsVersion } from '../../../utils/settings/schema';
import { planImport, type ImportPlan } from '../../../utils/vocabulary/files/import-plan';
import { emptyVocabulary } from '../../../utils/vocabulary/merge';
import { database } from '../translation/database';

/** What came of the last thing that was done. */
export type DataOutcome =
  | { kind: 'deleted'; what: DataKind }
  | { kind: 'exported' }
  | { kind: 'asking'; incoming: IncomingData }
  | { kind: 'imported'; restored: Restored }
  | { kind: 'failed' }
  | { kind: 'refused'; file: string; why: DataRefusal };

/** What a file holds, and what it would do to the words that are here. */
export interface IncomingData extends ReadData {
  plan: ImportPlan;
}

/** What the extension keeps, live, and what can be done with all of it. */
export interface KeptDataAccess {
  amounts: Record<DataKind, KeptAmount> | undefined;
  /** Bytes that the browser holds for the extension, about. */
  bytes: number | undefined;
  isFromNewer: boolean;
  outcome: DataOutcome | undefined;
  remove(kind: DataKind): void;
  save(withKeys: boolean): void;
  /** Looks at a file; nothing is changed yet. */
  look(file: File): void;
  /** Carries out what was looked at, or leaves it. */
  bring(incoming: IncomingData): void;
  leave(): void;
}

export function useKeptData(): KeptDataAccess {
  const { settings } = useSettings();
  const [outcome, setOutcome] = useState<DataOutcome>();
  const [bytes, setBytes] = useState<number>();
  const [isFromNewer, setFromNewer] = useState(false);
  const amounts = useStored(() => countKeptData(database), [settings, outcome]);
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ usage }) => setBytes(usage)).catch(() => setBytes(undefined));
    void isStoredByNewer(settingsVersion).then(setFromNewer, () => setFromNewer(false));
  }, [amounts]);
  const last = useRef(Promise.resolve());
  /** One thing after the other: none works on what another is still changing, and what was asked for last is told last. */
  const tell = (work: () => Promise<DataOutcome>): void => {
    last.current = last.current.then(work).catch((): DataOutcome => ({ kind: 'failed' })).then(setOutcome);
  };
  return {
    amounts, bytes, isFromNewer, outcome,
    remove: (kind) => tell(() => deleteKeptData(database, kind).then(() => ({ kind: 'deleted', what: kind }))),
    save: (withKeys) => tell(() => readKeptData(database, withKeys).then((kept) => {
      const now = Date.now();
      saveFile(`rednote-companion-${new Date(now).toISOString().slice(0, 10)}.json`, writeDataFile(kept, now));
      return { kind: 'exported' };
    })),
    look: (file) => tell(() => file.text().then(async (text): Promise<DataOutcome> => {
      const read = readDataFile(text);
      if (!read.ok) return { kind: 'refused', file: file.name, why: read.error };
      // Where the words that are here cannot be read, what can be brought in is brought in all the same.
      const current = await readVocabulary().catch(emptyVocabulary);
      return { kind: 'asking', incoming: { ...read.value, plan: planImport(current, read.value.kept.vocabulary) } };
    })),
    bring: ({ kept }) => tell(() => restoreKeptData(database, kept).then((restored) => ({ kind: 'imported', restored }))),
    leave: () => setOutcome(undefined),
  };
}
