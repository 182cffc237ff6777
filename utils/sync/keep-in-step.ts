import { mayReachHosts } from '../platform/host-permission';
import { originsOfAddress } from '../origins';
import { failure, success } from '../result';
import type { SyncAccount, SyncFailure, SyncOutcome, SyncState, SyncWay } from '../vocabulary/sync-account';
import { filePlace } from './file-place';
import { mayUse } from './file-permission';
import type { SyncPlace } from './sync-place';
import { syncWords, type WordStore } from './sync-words';
import { webdavPlace } from './webdav-place';

/** Where accounts are kept, and the words. */
export interface StepKeeper extends WordStore {
  current(): Promise<{ account: SyncAccount; state: SyncState } | undefined>;
  remember(way: SyncWay, state: SyncState): Promise<unknown>;
}

/** Brings words into step with the place that the person has chosen, if any; one page or background at a time. */
export const keepInStep = (keeper: StepKeeper, isReplacing = false): Promise<SyncOutcome> =>
  navigator.locks.request('rednote-companion-sync', () => step(keeper, isReplacing));

async function step(keeper: StepKeeper, isReplacing: boolean): Promise<SyncOutcome> {
  const standing = await keeper.current();
  if (!standing) return success({ hasRead: false, hasWritten: false });
  const { account, state } = standing;
  const fail = async (error: SyncFailure): Promise<SyncOutcome> => {
    await keeper.remember(account.way, { ...state, failed: error });
    return failure(error);
  };
  const place = await placeOf(account);
  if (!place) return fail({ code: 'sync-no-permission' });
  const now = Date.now();
  const outcome = await syncWords(place, keeper, { before: state, now, isReplacing });
  if (!outcome.ok) return fail(outcome.error);
  const { version, digest, ...done } = outcome.value;
  await keeper.remember(account.way, { version, digest, syncedAt: now, failed: null });
  return success(done);
}

async function placeOf(account: SyncAccount): Promise<SyncPlace | null> {
  if (account.way === 'file') return (await mayUse(account.handle)) ? filePlace(account.handle) : null;
  return (await mayReachHosts(originsOfAddress(account.folder))) ? webdavPlace(account) : null;
}
