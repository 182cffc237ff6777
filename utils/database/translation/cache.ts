import type { HelpedTerm } from '../../translation/translated-text';
import type { KeptTranslation } from '../../translation/stores';
import type { CacheRow, TranslationDatabase } from './schema';

export interface CacheLimits {
  rows: number;
  bytes: number;
  /** Milliseconds after which a translation is made anew. */
  age: number;
}

export const cacheLimits: CacheLimits = { rows: 5_000, bytes: 5_000_000, age: 30 * 24 * 3_600_000 };

/** A single translation that is larger than this (bytes) is not kept. */
const largestRow = 100_000;
/** When a row was last used is noted no more often than this (ms): reading stays reading. */
const touchedAgainAfter = 3_600_000;

const sizeOf = ({ text, helped, key }: Pick<CacheRow, 'text' | 'helped' | 'key'>): number => 2 * (text.length + helped.length + key.length) + 64;

/** What is kept under each key and not too old, in order. */
export async function readCache(database: TranslationDatabase, keys: readonly string[], now: number, limits = cacheLimits): Promise<(KeptTranslation | undefined)[]> {
  const rows = await database.cache.bulkGet([...keys]);
  const fresh = rows.map((row) => (row && now - row.madeAt < limits.age ? row : undefined));
  const stale = fresh.flatMap((row) => (row && now - row.usedAt > touchedAgainAfter ? row.key : []));
  // Nobody waits for this.
  if (stale.length > 0) void database.cache.where('key').anyOf(stale).modify({ usedAt: now }).catch(() => {});
  return fresh.map((row) => row && { text: row.text, language: row.language, helped: helpedIn(row.helped) });
}

const helpedIn = (json: string): HelpedTerm[] => JSON.parse(json);

/** Keeps translations, and lets go of those not used for longest where limits are passed. */
export async function writeCache(
  database: TranslationDatabase, entries: readonly { key: string; kept: KeptTranslation }[], now: number, limits = cacheLimits,
): Promise<void> {
  const rows = new Map(entries.map(({ key, kept }): [string, CacheRow] => {
    const row = { key, text: kept.text, language: kept.language, helped: JSON.stringify(kept.helped) };
    return [key, { ...row, size: sizeOf(row), madeAt: now, usedAt: now }];
  }));
  const wanted = [...rows.values()].filter(({ size }) => size <= largestRow);
  if (wanted.length === 0) return;
  await database.transaction('rw', database.cache, database.cacheTotals, async () => {
    const replaced = (await database.cache.bulkGet(wanted.map(({ key }) => key))).flatMap((row) => row ?? []);
    const totals = (await database.cacheTotals.get('all')) ?? { id: 'all' as const, rows: 0, bytes: 0 };
    totals.rows += wanted.length - replaced.length;
    totals.bytes += sumOf(wanted) - sumOf(replaced);
    await database.cache.bulkPut(wanted);
    if (totals.rows > limits.rows || totals.bytes > limits.bytes) await evict(database, totals, limits);
    await database.cacheTotals.put(totals);
  });
}

const sumOf = (rows: readonly CacheRow[]): number => rows.reduce((sum, { size }) => sum + size, 0);

/** Walks from what was not used for longest, to a tenth below the limits, so that not every write has to. */
async function evict(database: TranslationDatabase, totals: { rows: number; bytes: number }, limits: CacheLimits): Promise<void> {
  const gone: string[] = [];
  await database.cache.orderBy('usedAt').until(() => totals.rows <= 0.9 * limits.rows && totals.bytes <= 0.9 * limits.bytes).each(({ key, size }) => {
    gone.push(key);
    totals.rows--;
    totals.bytes -= size;
  });
  await database.cache.bulkDelete(gone);
}

/** How much is kept. */
export async function readCacheTotals(database: TranslationDatabase): Promise<{ rows: number; bytes: number }> {
  return (await database.cacheTotals.get('all')) ?? { rows: 0, bytes: 0 };
}

/** Forgets every kept translation. */
export async function clearCache(database: TranslationDatabase): Promise<void> {
  await database.transaction('rw', database.cache, database.cacheTotals, async () => {
    await database.cache.clear();
    await database.cacheTotals.clear();
  });
}
