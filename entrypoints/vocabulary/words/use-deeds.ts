import { useCallback, useState } from 'react';
import { attempt } from '../../../utils/database/failure';
import { forgetWords, restoreWords } from '../../../utils/database/saving';

/** A deletion that can still be taken back. */
interface Deed {
  keys: readonly string[];
}

/** Carries out what is done to words; the code of what went wrong, `null` where nothing did. */
interface Deeds {
  deed: Deed | null;
  failed: string | null;
  remove(keys: readonly string[]): Promise<void>;
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
    if (await run(() => forgetWords(keys, Date.now()))) setDeed({ keys });
  }, [run]);
  const undo = useCallback(async () => {
    if (deed && (await run(() => restoreWords(deed.keys)))) setDeed(null);
  }, [deed, run]);
  return { deed, failed, remove, undo, run };
}
