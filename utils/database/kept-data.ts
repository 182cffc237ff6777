import * as v from 'valibot';
import { packSchema } from '../glossary/pack-schema';
import { browser } from '../platform/browser';
import { parseStored } from '../settings/parse';
import { putOwnPack, readOwnPacks } from '../settings/own-packs';
import { readRecent, recentKey } from '../settings/recent-look-ups';
import { storedShape } from '../settings/stored';
import { ownPacksKey, settingsKey } from '../settings/stored-key';
import { accountSchema } from '../translation/account';
import { announceChange } from './announce';
import { database as vocabulary } from './database';
import type { KeptData } from './data-file';
import { clearCache, readCacheTotals } from './translation/cache';
import type { TranslationDatabase } from './translation/schema';
import { mergeIntoDatabase, readVocabulary } from './whole';

/** What is kept, by kind. */
export const dataKinds = ['settings', 'packs', 'recent', 'words', 'accounts', 'translations'] as const;
export type DataKind = (typeof dataKinds)[number];

const readStoredSettings = async (): Promise<KeptData['settings']> => {
  const found = await browser.storage.local.get(settingsKey);
  const parsed = v.safeParse(storedShape, found[settingsKey]);
  return parsed.success ? parsed.output : null;
};

/** All that is kept; the keys of engines only where they are wanted. */
export async function readKeptData(translation: TranslationDatabase, withKeys: boolean): Promise<KeptData> {
  const rows = (await translation.engineAccounts.toArray()).flatMap((row) => {
    const parsed = v.safeParse(accountSchema, row);
    return parsed.success ? [parsed.output] : [];
  });
  return {
    settings: await readStoredSettings(),
    packs: await readOwnPacks(),
    recent: await readRecent(),
    accounts: rows.map((account) => (withKeys ? account : { ...account, key: '' })),
    vocabulary: await readVocabulary(),
  };
}

/** Brings back what was kept: settings and look-ups take the place of those there are, all else is merged. */
export async function restoreKeptData(translation: TranslationDatabase, { settings, packs, recent, accounts, vocabulary: words }: KeptData): Promise<void> {
  await mergeIntoDatabase(words);
  await translation.transaction('rw', translation.engineAccounts, async () => {
    for (const account of accounts) {
      const known = await translation.engineAccounts.get(account.engine);
      // A file without keys does not take away those there are.
      await translation.engineAccounts.put({ ...account, key: account.key || (known?.key ?? '') });
    }
  });
  for (const pack of packs) if (v.is(packSchema, pack)) await putOwnPack(pack);
  await browser.storage.local.set({ [recentKey]: recent, ...(settings && { [settingsKey]: parseStored(settings) }) });
}

/** How many things of each kind are kept. */
export async function countKeptData(translation: TranslationDatabase): Promise<Record<DataKind, number>> {
  const [settings, packs, recent, words, accounts, { rows }] = await Promise.all([
    readStoredSettings(), readOwnPacks(), readRecent(), vocabulary.words.count(), translation.engineAccounts.count(), readCacheTotals(translation),
  ]);
  return { settings: Object.keys(settings?.values ?? {}).length, packs: packs.length, recent: recent.length, words, accounts, translations: rows };
}

/** Deletes all of one kind. */
export async function deleteKeptData(translation: TranslationDatabase, kind: DataKind): Promise<void> {
  if (kind === 'settings') return browser.storage.local.remove(settingsKey);
  if (kind === 'packs') return browser.storage.local.remove(ownPacksKey);
  if (kind === 'recent') return browser.storage.local.remove(recentKey);
  if (kind === 'translations') return clearCache(translation);
  if (kind === 'accounts') {
    return translation.transaction('rw', translation.engineAccounts, translation.usage, async () => {
      await translation.engineAccounts.clear();
      await translation.usage.clear();
    });
  }
  await vocabulary.transaction('rw', vocabulary.tables, async () => {
    for (const table of vocabulary.tables) await table.clear();
  });
  await announceChange(true);
}

/** Whether a newer version wrote the settings that are stored. */
export const isStoredByNewer = async (current: number): Promise<boolean> => ((await readStoredSettings())?.version ?? 0) > current;
