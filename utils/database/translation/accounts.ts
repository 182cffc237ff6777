import * as v from 'valibot';
import { accountSchema, emptyAccount, type EngineAccount } from '../../translation/account';
import type { TranslationDatabase } from './schema';

/** The account of each engine, an empty one where nothing was told or what is stored cannot be read. */
export async function readAccounts(database: TranslationDatabase, engines: readonly string[]): Promise<EngineAccount[]> {
  const rows = await database.engineAccounts.bulkGet([...engines]);
  return engines.map((engine, at) => {
    const parsed = v.safeParse(accountSchema, rows[at]);
    return parsed.success ? parsed.output : emptyAccount(engine);
  });
}

/** Stores some fields of an account; false where they are not what they should be. Rejects where storage refuses. */
export async function changeAccount(database: TranslationDatabase, engine: string, change: Partial<EngineAccount>): Promise<boolean> {
  return database.transaction('rw', database.engineAccounts, async () => {
    const [account] = await readAccounts(database, [engine]);
    const parsed = v.safeParse(accountSchema, { ...account, ...change, engine });
    if (parsed.success) await database.engineAccounts.put(parsed.output);
    return parsed.success;
  });
}
