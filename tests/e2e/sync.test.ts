import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../utils/vocabulary/files/backup-file.ts';
import { emptyVocabulary, mergeVocabularies } from '../../utils/vocabulary/merge.ts';
import { newWord, type Vocabulary } from '../../utils/vocabulary/saved-word.ts';
import { allowedExtension } from '../support/allowed-extension.ts';
import { browserNames, builtExtension } from '../support/browsers/both.ts';
import { startChromium } from '../support/browsers/chromium.ts';
import { startFirefox } from '../support/browsers/firefox.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { bringFile, expectPageText, fill, press, readTables, savedFile } from '../support/vocabulary.ts';
import { startWebdavServer, webdavUser, type WebdavServer } from '../support/webdav-server.ts';

type Stored = typeof globalThis & { browser?: Api };
interface Api { storage: { local: { get(): Promise<unknown> } } }
declare const chrome: Api;

const word = (text: string, meaning: string) => newWord({ kind: 'word', text, traditional: '', pinyin: '', meaning, meaningLanguage: 'en' }, Date.now());

describe.each(browserNames)('words in step in %s', (name) => {
  const extension = allowedExtension(builtExtension[name]);
  let browser: TestBrowser;
  let words: TestPage;
  let server: WebdavServer;
  beforeAll(async () => {
    server = await startWebdavServer();
    browser = await (name === 'chromium' ? startChromium : startFirefox)({ extension: extension.folder });
    words = await browser.openOwn('vocabulary.html');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    extension.remove();
  });

  const there = (): Vocabulary => {
    const read = readBackup(server.text ?? '');
    return read.ok ? read.value.vocabulary : emptyVocabulary();
  };
  const texts = (): string[] => there().words.map(({ text }) => text);
  /** What another device does, by way of the server. */
  const elsewhere = (more: Partial<Vocabulary>): void => {
    server.text = writeBackup(mergeVocabularies(there(), { ...emptyVocabulary(), ...more }), Date.now());
  };
  const bring = async (text: string): Promise<void> => {
    await bringFile(words, 'words.tsv', text);
    await press(words, 'Bring it in');
    await expectPageText(words, /Done:/u);
  };

  test('a folder is taken once all is right with it, and what is here and there comes together', async () => {
    await expectPageText(words, /No words yet/u);
    await press(words, 'Bring words in');
    await bring('草\tgrass\n树\ttree');
    elsewhere({ words: [word('花', 'flower')] });
    await fill(words, 'Address of the folder', 'http://example.com/words/');
    await press(words, 'Switch on');
    await expectPageText(words, /An address that begins with https/u);
    await fill(words, 'Address of the folder', server.address);
    await fill(words, 'User name', webdavUser.user);
    await fill(words, 'Password', 'not this one');
    await press(words, 'Switch on');
    await expectPageText(words, /The server does not accept the user name or the password\./u);
    await fill(words, 'Password', webdavUser.password);
    await press(words, 'Switch on');
    await expectPageText(words, /In step with 127\.0\.0\.1.*All in step; words came in from there\./u);
    expect(texts()).toEqual(['树', '花', '草'].toSorted());
  });

  test('the password stays in the database of the extension', async () => {
    const stored = await words.evaluate(() => ((globalThis as Stored).browser ?? chrome).storage.local.get(), null);
    expect([JSON.stringify(stored), server.text, await savedFile(words, 'Save a backup')].filter((text) => text?.includes(webdavUser.password))).toEqual([]);
    expect((await readTables(words))['sync']).toMatchObject([{ account: webdavUser }]);
  });

  test('what was deleted elsewhere stays deleted, and what goes wrong there is said and costs nothing', async () => {
    elsewhere({ tombstones: [{ key: 'word:草', deletedAt: Date.now() + 5 }], words: [word('山', 'mountain')] });
    server.faults = { GET: [503] };
    await press(words, 'Bring into step now');
    await expectPageText(words, /The server has trouble of its own/u);
    await press(words, 'Bring into step now');
    await expectPageText(words, /words came in from there/u);
    const kept = (await readTables(words))['words']?.map((row) => Reflect.get(Object(row), 'text'));
    expect(kept?.toSorted()).toEqual(['山', '树', '花'].toSorted());
    const damaged = server.text?.replace('"kind": "word"', '"kind": "word?"') ?? '';
    server.text = damaged;
    await press(words, 'Bring into step now');
    await expectPageText(words, /What stands there is damaged.*words, row 1: kind/u);
    expect(server.text).toBe(damaged);
    await press(words, 'Replace it by the words of this device');
    await expectPageText(words, /All in step/u);
    expect(texts()).toEqual(['山', '树', '花'].toSorted());
  });

  test('by themselves after a change, until that is switched off', async () => {
    await bring('水\twater');
    await expect.poll(texts, { timeout: 20_000 }).toContain('水');
    await press(words, 'Switch off');
    await expectPageText(words, /Address of the folder/u);
    expect((await readTables(words))['sync']).toEqual([]);
    expect(words.errors).toEqual([]);
  });
});

test('words in step through a file, which only Chromium lets pages keep', async () => {
  const browser = await startChromium({ extension: builtExtension.chromium });
  try {
    const words = await browser.openOwn('vocabulary.html#transfer');
    await expectPageText(words, /Choose a file that is there/u);
    // The browser's dialog is left out; the file it would give is a real one.
    await words.evaluate(() => Object.assign(globalThis, {
      showOpenFilePicker: async () => [await (await navigator.storage.getDirectory()).getFileHandle('words.json', { create: true })],
    }), null);
    await bringFile(words, 'words.tsv', '水\twater');
    await press(words, 'Bring it in');
    await expectPageText(words, /Done:/u);
    const fileText = (): Promise<string> => words.evaluate(async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('words.json')).getFile()).text(), null);
    await press(words, 'Choose a file that is there…');
    await expectPageText(words, /In step with the file words\.json.*All in step\./u);
    const read = readBackup(await fileText());
    if (!read.ok) throw new Error('the file cannot be read');
    const more = writeBackup(mergeVocabularies(read.value.vocabulary, { ...emptyVocabulary(), words: [word('火', 'fire')] }), 0);
    await words.evaluate(async (text) => {
      const writing = await (await (await navigator.storage.getDirectory()).getFileHandle('words.json')).createWritable();
      await writing.write(text);
      await writing.close();
    }, more);
    await press(words, 'Bring into step now');
    await expectPageText(words, /words came in from there/u);
    await words.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('words.json'), null);
    await press(words, 'Bring into step now');
    await expectPageText(words, /The file is gone/u);
    expect((await readTables(words))['words']).toHaveLength(2);
  } finally {
    await browser.close();
  }
});
