import * as v from 'valibot';
import { browser } from '../platform/browser';
import { changeStored } from '../platform/change-stored';
import { parseStored } from '../settings/parse';
import { putOwnPacks, readOwnPacks } from '../settings/own-packs';
import { readRecent, recentKey } from '../settings/recent-look-ups';
import { storedShape } from '../settings/stored';
import { ownPacksKey, settingsKey, vocabularySyncKey } from '../settings/stored-key';
import { accountSchema, type EngineAccount } from '../translation/account';
import { announceChange } from './announce';
import { database as vocabulary } from './database';
import type { KeptData } from './data-file';
import { releaseHosts } from './release-hosts';
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

/** What came of bringing data back: each kind is there as a whole or as it was before. */
export interface Restored {
  done: DataKind[];
  left: DataKind[];
}

/** Brings back what was kept: settings and look-ups take the place of those there are, all else is merged. What fails hinders nothing else. */
export async function restoreKeptData(translation: TranslationDatabase, { settings, packs, recent, accounts, vocabulary: words }: KeptData): Promise<Restored> {
  const steps: [DataKind, boolean, () => Promise<void>][] = [
    ['words', Object.values(words).some((rows) => rows.length > 0), () => mergeIntoDatabase(words)],
    ['accounts', accounts.length > 0, () => restoreAccounts(translation, accounts)],
    ['packs', packs.length > 0, () => putOwnPacks(packs)],
    ['recent', recent.length > 0, () => changeStored(recentKey, () => recent)],
    ['settings', settings !== null, () => changeStored(settingsKey, () => parseStored(settings))],
  ];
  const restored: Restored = { done: [], left: [] };
  for (const [kind, isThere, restore] of steps) if (isThere) await restore().then(() => restored.done.push(kind), () => restored.left.push(kind));
  await releaseHosts();
  return restored;
}

const restoreAccounts = (translation: TranslationDatabase, accounts: readonly EngineAccount[]): Promise<void> =>
  translation.transaction('rw', translation.engineAccounts, async () => {
    for (const account of accounts) {
      const known = await translation.engineAccounts.get(account.engine);
      // A file without keys does not take away those there are.
      await translation.engineAccounts.put({ ...account, key: account.key || (known?.key ?? '') });
    }
  });

/** How much of a kind is kept. */
export interface KeptAmount {
  count: number;
  /** Whether there is anything to delete, be it only what is left of something that was deleted. */
  isAny: boolean;
}

/** How much of each kind is kept. */
export async function countKeptData(translation: TranslationDatabase): Promise<Record<DataKind, KeptAmount>> {
  const { words, meetings, lists, reviews, tombstones, sentToAnki, sync } = vocabulary;
  const [settings, packs, recent, ofWords, accounts, usage, { rows }] = await Promise.all([
    readStoredSettings(), readOwnPacks(), readRecent(), Promise.all([words, meetings, lists, reviews, tombstones, sentToAnki, sync].map((table) => table.count())),
    translation.engineAccounts.count(), translation.usage.count(), readCacheTotals(translation),
  ]);
  const amount = (count: number, isAny = count > 0): KeptAmount => ({ count, isAny });
  return {
    settings: amount(Object.keys(settings?.values ?? {}).length), packs: amount(packs.length), recent: amount(recent.length),
    words: amount(ofWords[0] ?? 0, ofWords.some((count) => count > 0)), accounts: amount(accounts, accounts + usage > 0), translations: amount(rows),
  };
}

/** Deletes all of one kind, and what is left of it elsewhere. */
export async function deleteKeptData(translation: TranslationDatabase, kind: DataKind): Promise<void> {
  await deletions[kind](translation);
  await releaseHosts();
}

const deletions: Record<DataKind, (translation: TranslationDatabase) => Promise<void>> = {
  settings: () => browser.storage.local.remove(settingsKey),
  packs: () => browser.storage.local.remove(ownPacksKey),
  recent: () => browser.storage.local.remove(recentKey),
  translations: clearCache,
  accounts: (translation) => translation.transaction('rw', translation.engineAccounts, translation.usage, async () => {
    await translation.engineAccounts.clear();
    await translation.usage.clear();
  }),
  async words() {
    await vocabulary.transaction('rw', vocabulary.tables, async () => {
      for (const table of vocabulary.tables) await table.clear();
    });
    await browser.storage.local.remove(vocabularySyncKey);
    await announceChange(true);
  },
};

/** Whether a newer version wrote the settings that are stored. */
export const isStoredByNewer = async (current: number): Promise<boolean> => ((await readStoredSettings())?.version ?? 0) > current;
