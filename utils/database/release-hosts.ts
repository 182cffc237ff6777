import { afterChanges } from '../platform/change-stored';
import { releaseUnused } from '../platform/engine-permissions';
import { originsOfAddress } from '../origins';
import { pictureOrigins } from '../platform/picture-hosts';
import type { Settings } from '../settings/schema';
import { readSettings } from '../settings/store';
import { settingsKey } from '../settings/stored-key';
import { emptyAccount, type EngineAccount } from '../translation/account';
import { originsOf } from '../translation/catalogue';
import { pictureAccount, pictureAccountId } from '../translation/picture-account';
import type { SyncAccount } from '../vocabulary/sync-account';
import { syncAccounts } from './sync-accounts';
import { readAccounts } from './translation/accounts';
import { TranslationDatabase } from './translation/schema';

/** What may need a host. AnkiConnect needs none: it allows the extension itself. */
interface InUse {
  settings: Pick<Settings, 'translationEngines' | 'pictureText'>;
  accounts: readonly EngineAccount[];
  sync: SyncAccount | undefined;
}

/** Hosts as match patterns: those that texts and pictures are sent to, and those for all else. */
export function hostsInUse({ settings: { translationEngines, pictureText }, accounts, sync }: InUse): { sending: string[]; others: string[] } {
  const accountOf = (engine: string): EngineAccount => accounts.find((account) => account.engine === engine) ?? emptyAccount(engine);
  const translating = translationEngines.flatMap((engine) => originsOf(accountOf(engine)));
  const reading = pictureText ? [...originsOf(pictureAccount(accountOf(pictureAccountId), accountOf('openai'))), ...pictureOrigins] : [];
  return { sending: [...translating, ...reading], others: sync?.way === 'webdav' ? originsOfAddress(sync.folder) : [] };
}

/**
 * Gives back the leave to reach hosts that nothing needs any more: to be called whenever something was switched off, deleted
 * or given another address, whatever it was. What cannot be told or given back now is given back the next time.
 */
export async function releaseHosts(): Promise<void> {
  const translation = new TranslationDatabase();
  try {
    // A change that was asked for just before counts.
    await afterChanges(settingsKey);
    const settings = await readSettings();
    const accounts = await readAccounts(translation, [...settings.translationEngines, pictureAccountId, 'openai']);
    const { sending, others } = hostsInUse({ settings, accounts, sync: (await syncAccounts.current())?.account });
    await releaseUnused(sending, others);
  } catch {
    // Nothing is taken away on a guess.
  } finally {
    translation.close();
  }
}
