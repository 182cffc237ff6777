import { useCallback, useState } from 'react';
import { attempt } from '../../../utils/database/failure';
import { deleteList, forgetWords, restoreList, restoreWords, type DeletedList } from '../../../utils/database/saving';
import type { WordList } from '../../../utils/vocabulary/saved-word';

/** A deletion that can still be taken back: of words, or of a list. */
type Deed = { kind: 'words'; keys: readonly string[] } | { kind: 'list'; deleted: DeletedList };

/** Carries out what is done to words; the code of what went wrong, `null` where nothing did. */
export interface Deeds {
  deed: Deed | null;
  failed: string | null;
  remove(keys: readonly string[]): Promise<void>;
  /** Deletes a list, and its words where they are to go with it. */
  removeList(list: WordList, withWords: boolean): Promise<void>;
  undo(): Promise<void>;
  run: RunDeed;
}

export type RunDeed = (work: () => Promise<unknown>) => Promise<boolean>;

export function useDeeds(): Deeds {
  const [deed, setDeed] = useState<Deed | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const run = useCallback(async (work: () => Promise<unknown>): Promise<boolean> => {
    const outcome = await attempt(work);
    setFailed(outcome.ok ? null : outcome.error.code);
    return outcome.ok;
  }, []);
  const remove = useCallback(async (keys: readonly string[]) => {
    if (await run(() => forgetWords(keys, Date.now()))) setDeed({ kind: 'words', keys });
  }, [run]);
  const removeList = useCallback(async (list: WordList, withWords: boolean) => {
    await run(async () => setDeed({ kind: 'list', deleted: await deleteList(list, withWords, Date.now()) }));
  }, [run]);
  const undo = useCallback(async () => {
    if (deed && (await run(() => (deed.kind === 'words' ? restoreWords(deed.keys) : restoreList(deed.deleted, Date.now()))))) setDeed(null);
  }, [deed, run]);
  return { deed, failed, remove, removeList, undo, run };
}
