import { useState } from 'react';
import * as v from 'valibot';
import { useStored } from '../../../components/hooks/use-stored';
import { attempt } from '../../../utils/database/failure';
import { releaseHosts } from '../../../utils/database/release-hosts';
import { stepKeeper } from '../../../utils/database/step-keeper';
import { syncAccounts, type SyncStanding } from '../../../utils/database/sync-accounts';
import { browser } from '../../../utils/platform/browser';
import { askForHosts } from '../../../utils/platform/host-permission';
import { originsOfAddress } from '../../../utils/origins';
import { vocabularySyncKey } from '../../../utils/settings/stored-key';
import { askToUse } from '../../../utils/sync/file-permission';
import { keepInStep } from '../../../utils/sync/keep-in-step';
import { emptyState, webdavAccount, type SyncAccount, type SyncFailure, type SyncOutcome } from '../../../utils/vocabulary/sync-account';

/** What the last thing done came to: in step, or the code of what hindered it. */
export type StepOutcome = { kind: 'done'; outcome: SyncOutcome } | { kind: 'failed'; code: string };

export interface Sync {
  /** Where words are kept in step; `undefined` while that is not known, `null` nowhere. */
  standing: SyncStanding | null | undefined;
  isBusy: boolean;
  outcome: StepOutcome | null;
  /** Takes a server; the names of fields that are not right come back, and then nothing has changed. */
  takeServer(folder: string, user: string, password: string): Promise<readonly string[]>;
  takeFile(choosing: Promise<FileSystemFileHandle | null>): Promise<void>;
  /** Also asks for leave again where it is gone; to be called from a click. */
  sync(isReplacing?: boolean): Promise<void>;
  switchOff(): Promise<void>;
}

/** What is not mended by waiting, but by telling another address or password. */
const hopeless: ReadonlySet<SyncFailure['code']> = new Set([
  'sync-auth', 'sync-forbidden', 'sync-no-folder', 'sync-not-webdav', 'sync-moved', 'sync-no-permission', 'sync-file-gone',
]);

/** Keeps words in step with a place of the person's own. */
export function useSync(): Sync {
  const standing = useStored(async () => (await syncAccounts.current()) ?? null);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<StepOutcome | null>(null);
  const run = async (work: () => Promise<SyncOutcome | null>): Promise<void> => {
    setIsBusy(true);
    setOutcome(null);
    const done = await attempt(work);
    setOutcome(done.ok ? done.value && { kind: 'done', outcome: done.value } : { kind: 'failed', code: done.error.code });
    setIsBusy(false);
  };
  /** A place is taken once it was tried, unless it will never do as it was told. */
  const choose = (account: SyncAccount): Promise<SyncOutcome> => keepInStep({
    ...stepKeeper,
    current: async () => ({ account, state: emptyState() }),
    remember: async (_, state) => {
      if (state.failed && hopeless.has(state.failed.code)) return;
      await syncAccounts.choose(account, state);
      // A file can be written only while the page that was given it is open.
      if (account.way === 'webdav') await browser.storage.local.set({ [vocabularySyncKey]: Date.now() });
    },
  });
  return {
    standing, isBusy, outcome,
    async takeServer(folder, user, password) {
      const account = v.safeParse(webdavAccount, { way: 'webdav', folder, user, password });
      if (!account.success) return account.issues.flatMap((issue) => v.getDotPath(issue) ?? []);
      const isGiven = askForHosts(originsOfAddress(account.output.folder));
      await run(async () => ((await isGiven) ? choose(account.output) : { ok: false, error: { code: 'sync-no-permission' } }));
      // Of the server before, or of one that will not do.
      await releaseHosts();
      return [];
    },
    async takeFile(choosing) {
      const handle = await choosing;
      if (!handle) return;
      await run(() => choose({ way: 'file', handle }));
      await releaseHosts();
    },
    sync: (isReplacing = false) => {
      const account = standing?.account;
      const isGiven = account?.way === 'webdav' ? askForHosts(originsOfAddress(account.folder)) : account ? askToUse(account.handle).catch(() => false) : Promise.resolve(false);
      return run(async () => {
        await isGiven;
        return keepInStep(stepKeeper, isReplacing);
      });
    },
    switchOff: () => run(async () => {
      await browser.storage.local.remove(vocabularySyncKey);
      await syncAccounts.forget();
      await releaseHosts();
      return null;
    }),
  };
}
