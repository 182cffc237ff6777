import { readAccounts } from '../../utils/database/translation/accounts';
import { readCache, writeCache } from '../../utils/database/translation/cache';
import { TranslationDatabase } from '../../utils/database/translation/schema';
import { giveBackUsage, monthOf, reserveUsage } from '../../utils/database/translation/usage';
import type { Log } from '../../utils/platform/log';
import { emptyAccount } from '../../utils/translation/account';
import type { EngineAccounts, EngineUsage, TranslationCache } from '../../utils/translation/stores';

interface Stores {
  accounts: EngineAccounts;
  cache: TranslationCache;
  usage: EngineUsage;
}

/** The database behind translation. One that cannot be opened costs time and memory of keys, never a translation. */
export function createStores(log: Log): Stores {
  const database = new TranslationDatabase();
  const orElse = async <Value>(work: () => Promise<Value>, instead: Value): Promise<Value> => work().catch((error: unknown) => {
    log.warn('the database of translation does not answer', error);
    return instead;
  });
  return {
    accounts: { read: (engines) => orElse(() => readAccounts(database, engines), engines.map(emptyAccount)) },
    cache: {
      read: (keys) => orElse(() => readCache(database, keys, Date.now()), keys.map(() => undefined)),
      write: (entries) => orElse(() => writeCache(database, entries, Date.now()), undefined),
    },
    usage: {
      reserve: (engine, characters, cap) => orElse(() => reserveUsage(database, engine, monthOf(new Date()), characters, cap), true),
      giveBack: (engine, characters) => orElse(() => giveBackUsage(database, engine, monthOf(new Date()), characters), undefined),
    },
  };
}
