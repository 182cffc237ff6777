import { changeAccount, readAccounts } from '../../../utils/database/translation/accounts';
import { cacheLimits, clearCache, readCache, readCacheTotals, writeCache, type CacheLimits } from '../../../utils/database/translation/cache';
import { TranslationDatabase } from '../../../utils/database/translation/schema';
import { giveBackUsage, readUsage, reserveUsage } from '../../../utils/database/translation/usage';
import type { EngineAccount } from '../../../utils/translation/account';

const database = new TranslationDatabase('translation-under-test');
const kept = (text: string) => ({ text, language: 'en', helped: [{ term: 'yyds', plain: '最棒的' }] });

/** What a test asks of the database, in forms that can be told across. */
const parts = {
  startAnew: async (): Promise<void> => database.delete({ disableAutoOpen: false }).then(() => database.open()).then(() => {}),
  write: (texts: string[], now: number, limits: Partial<CacheLimits> = {}): Promise<void> =>
    writeCache(database, texts.map((text) => ({ key: `key of ${text}`, kept: kept(text) })), now, { ...cacheLimits, ...limits }),
  read: async (texts: string[], now: number): Promise<(string | null)[]> =>
    (await readCache(database, texts.map((text) => `key of ${text}`), now)).map((found) => found?.text ?? null),
  readHelped: async (text: string, now: number): Promise<unknown> => (await readCache(database, [`key of ${text}`], now))[0]?.helped,
  totals: async (): Promise<{ rows: number; bytes: number; counted: number }> => {
    const { rows, bytes } = await readCacheTotals(database);
    return { rows, bytes, counted: await database.cache.count() };
  },
  clear: () => clearCache(database),
  changeAccount: (engine: string, change: Partial<EngineAccount>) => changeAccount(database, engine, change),
  readAccounts: (engines: string[]) => readAccounts(database, engines),
  spoilAccount: async (engine: string): Promise<void> => void (await database.table('engineAccounts').put({ engine, key: 7, url: 'javascript:alert(1)' })),
  useAtOnce: async (times: number, cap: number): Promise<number> => {
    await Promise.all(Array.from({ length: times }, () => reserveUsage(database, 'deepl', '2026-11', 10, cap)));
    return readUsage(database, 'deepl', '2026-11');
  },
  giveBack: (characters: number) => giveBackUsage(database, 'deepl', '2026-11', characters),
  usageOf: (engine: string, month: string) => readUsage(database, engine, month),
};

declare global {
  interface Window {
    parts: typeof parts;
  }
}

window.parts = parts;
