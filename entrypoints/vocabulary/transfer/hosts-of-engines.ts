import { readAccounts } from '../../../utils/database/translation/accounts';
import { TranslationDatabase } from '../../../utils/database/translation/schema';
import { readSettings } from '../../../utils/settings/store';
import { originsOf } from '../../../utils/translation/catalogue';

/** Hosts that translation needs, as match patterns. */
export async function hostsOfEngines(): Promise<ReadonlySet<string>> {
  const { translationEngines } = await readSettings();
  if (translationEngines.length === 0) return new Set();
  const database = new TranslationDatabase();
  try {
    return new Set((await readAccounts(database, translationEngines)).flatMap(originsOf));
  } finally {
    database.close();
  }
}
