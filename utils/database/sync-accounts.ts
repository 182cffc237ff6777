import type { SyncAccount, SyncState } from '../vocabulary/sync-account';
import { database } from './database';

/** An account with how things stand. */
export interface SyncStanding {
  account: SyncAccount;
  state: SyncState;
}

/** Where words are kept in step: one place at most. It stays on this device. */
export const syncAccounts = {
  current: (): Promise<SyncStanding | undefined> => database.sync.toCollection().first(),
  /** Takes a place instead of the one before. */
  choose: (account: SyncAccount, state: SyncState): Promise<void> => database.transaction('rw', database.sync, async () => {
    await database.sync.clear();
    await database.sync.put({ way: account.way, account, state });
  }),
  remember: (way: SyncAccount['way'], state: SyncState): Promise<unknown> => database.sync.update(way, { state }),
  forget: (): Promise<void> => database.sync.clear(),
};
