import '../fake-browser';
import { expect, it } from 'vitest';
import { hostsInUse } from '../../../utils/database/release-hosts';
import { pictureOrigins } from '../../../utils/platform/picture-hosts';
import { emptyAccount, type EngineAccount } from '../../../utils/translation/account';
import type { SyncAccount } from '../../../utils/vocabulary/sync-account';

const account = (engine: string, change: Partial<EngineAccount> = {}): EngineAccount => ({ ...emptyAccount(engine), ...change });
const server: SyncAccount = { way: 'webdav', folder: 'https://cloud.example/dav/', user: 'mei', password: 'secret' };
const accounts = [
  account('deepl', { key: 'a-key:fx' }), account('libretranslate', { url: 'http://127.0.0.1:5000' }), account('openai', { url: 'https://models.example/v1' }),
  account('pictures', { url: 'https://eyes.example/v1' }),
];
const nothing = { translationEngines: [], pictureText: false };

it.each([
  ['nothing that is on', nothing, undefined, [], []],
  ['engines that are on, where their accounts lead', { ...nothing, translationEngines: ['deepl', 'libretranslate'] }, undefined, ['https://api-free.deepl.com/*', 'http://127.0.0.1/*'], []],
  ['an engine of which nothing was told', { ...nothing, translationEngines: ['google-web'] }, undefined, ['https://translate.googleapis.com/*'], []],
  ['pictures, with RedNote’s own hosts of pictures', { ...nothing, pictureText: true }, undefined, ['https://eyes.example/*', ...pictureOrigins], []],
  ['the server that words are kept in step with', nothing, server, [], ['https://cloud.example/*']],
  ['all of them', { translationEngines: ['openai'], pictureText: true }, server, ['https://models.example/*', 'https://eyes.example/*', ...pictureOrigins], ['https://cloud.example/*']],
])('%s', (_, settings, sync, sending, others) => {
  expect(hostsInUse({ settings, accounts, sync })).toEqual({ sending, others });
});

it('pictures that the translating model reads need its host', () => {
  const shared = [account('openai', { url: 'https://models.example/v1' }), account('pictures', { model: 'eyes' })];
  expect(hostsInUse({ settings: { ...nothing, pictureText: true }, accounts: shared, sync: undefined }).sending).toContain('https://models.example/*');
});
