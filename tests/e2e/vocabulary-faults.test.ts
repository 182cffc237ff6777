import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import { stopWorker } from '../support/browsers/stop-worker.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { bringFile as bringIntoOptions } from '../support/options.ts';
import { expectCard, pointAt } from '../support/reading.ts';
import { badge, bringFile, expectPageText, press, readTables } from '../support/vocabulary.ts';

const title = '#detail-title';
/** Files that people bring are refused from 60 MB on. */
const megabytes = 200;
let browser: TestChromium;
let note: TestPage;
let words: TestPage;
/** Another page of the extension, which stands in for one of an older or newer version. */
let other: TestPage;
beforeAll(async () => {
  browser = await startChromium({ extension: builtExtension.chromium });
  // Of our own, and nothing in it opens the database.
  other = await browser.openOwn('NOTICE.txt');
  note = await browser.open();
  await note.goto(fixturePage('note').url);
});
afterAll(() => browser.close());

interface Holder { held?: IDBDatabase }

/** In the other page: opens the database as of its first version, with one word in it, and does not let go of it. */
const holdOld = (): Promise<void> => new Promise((resolve, reject) => {
  const opening = indexedDB.open('rednote-companion', 10);
  opening.addEventListener('upgradeneeded', () => {
    const { result } = opening;
    const kept = result.createObjectStore('words', { keyPath: 'key' });
    for (const field of ['status', 'savedAt']) kept.createIndex(field, field);
    for (const field of ['lists', 'tags']) kept.createIndex(field, field, { multiEntry: true });
    for (const field of ['answers', 'due']) kept.createIndex(`[status+${field}]`, ['status', field]);
    for (const name of ['meetings', 'reviews']) {
      const store = result.createObjectStore(name, { keyPath: 'id' });
      for (const field of ['word', 'at']) store.createIndex(field, field);
    }
    result.createObjectStore('lists', { keyPath: 'id' });
    result.createObjectStore('tombstones', { keyPath: 'key' });
    result.createObjectStore('facts', { keyPath: 'name' });
    kept.put({
      key: 'word:草', kind: 'word', text: '草', traditional: '', pinyin: 'cǎo', meaning: 'grass', meaningLanguage: 'en', savedAt: 1, status: 'new', lists: ['default'], tags: [],
      note: 'from long ago', changed: { note: 2 }, schedule: null, answers: 0,
    });
  });
  opening.addEventListener('error', () => reject(new Error('no database')));
  opening.addEventListener('success', () => {
    (globalThis as Holder).held = opening.result;
    resolve();
  });
});

test('while an old tab holds the database, it is said; once that is closed, all words are there', async () => {
  await other.evaluate(holdOld, null);
  words = await browser.openOwn('vocabulary.html');
  await expectPageText(words, /Another tab is using an older version\. Close it and try again\./u);
  // Whatever the page still waited for is given up by now, too, so that nothing comes unless it is asked for again.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  await other.evaluate(() => (globalThis as Holder).held?.close(), null);
  await press(words, 'Try again');
  await expectPageText(words, /1 word .*草 cǎo grass/u);
  expect((await readTables(words))['words']).toMatchObject([{ key: 'word:草', note: 'from long ago', changed: { note: 2 } }]);
  await press(words, '草');
  await press(words, 'Delete this word');
  await expectPageText(words, /1 word deleted/u);
  await words.evaluate(() => location.reload(), null);
  await expectPageText(words, /No words yet/u);
});

const saved = async (): Promise<Record<string, number>> =>
  Object.fromEntries(Object.entries(await readTables(words)).map(([name, rows]) => [name, rows.length]));

test('a word is saved although the background was stopped before, and the toolbar learns of it', async () => {
  await pointAt(note, { selector: title, word: '咖' });
  await expectCard(note, /coffee shop/u);
  await stopWorker(browser);
  await note.press('v');
  await expectCard(note, /In your words · new/u);
  await expect.poll(() => badge(words), { timeout: 10_000 }).toBe('1');
});

test('a background that is stopped in the middle of a save leaves the word whole, once', async () => {
  await note.press('Escape');
  await pointAt(note, { selector: title, word: '孤' });
  await expectCard(note, /lone/u);
  await Promise.all([note.press('v'), stopWorker(browser)]);
  await expectCard(note, /In your words · new/u);
  expect(await saved()).toMatchObject({ words: 2, meetings: 2 });
});

test('an import whose page goes away in the middle is there wholly or not at all', async () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => `词${at}\tword ${at}`).join('\n');
  await press(words, 'In and out');
  await bringFile(words, 'many.tsv', `text\tmeaning\n${rows}`);
  await expectPageText(words, /3000 new words/u);
  await words.evaluate(() => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Bring it in')?.click();
    setTimeout(() => location.reload(), 30);
  }, null);
  await expectPageText(words, /RedNote Companion/u);
  await expect.poll(async () => [2, 3_002].includes((await saved())['words'] ?? 0), { timeout: 10_000 }).toBe(true);
});

test('a file of 200 MB is refused before it is read, one in another encoding is read', async () => {
  await press(words, 'In and out');
  await words.evaluate((size) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const part = new Blob([new Uint8Array(1_000_000).fill(32)]);
    const files = new DataTransfer();
    files.items.add(new File(Array.from({ length: size }, () => part), 'huge.json'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, megabytes);
  await expectPageText(words, /“huge\.json” was not brought in\. It is larger than 60 MB\./u);
  await words.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    // 花,flower as a Chinese spreadsheet writes it.
    files.items.add(new File([new Uint8Array([0xbb, 0xa8, 0x2c, 0x66, 0x6c, 0x6f, 0x77, 0x65, 0x72])], 'words.csv'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await expectPageText(words, /1 new word/u);
  await press(words, 'Leave it');
});

test('words that a newer version wrote are left alone, and it is said', async () => {
  await other.evaluate(() => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('rednote-companion', 990);
    opening.addEventListener('error', () => reject(new Error('no database')));
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  }), null);
  const before = await saved();
  await words.evaluate(() => location.reload(), null);
  await expectPageText(words, /A newer version of the extension wrote your words\. Update to see them\./u);
  await note.press('Escape');
  await pointAt(note, { selector: title, word: '周' });
  await expectCard(note, /weekend/u);
  await note.press('v');
  await expectCard(note, /Not saved: a newer version wrote your words\./u);
  expect(await saved()).toEqual(before);
});

test('what is brought back beside words that a newer version wrote is there all the same, and what is not is named', async () => {
  const options = await browser.openOwn('options.html#data');
  await expectPageText(options, /Export everything/u);
  await bringIntoOptions(options, 'data', 'mine.json', JSON.stringify({
    format: 'rednote-companion-data', version: 1, settings: { version: 1, values: { cardWidth: 'wide' } }, recent: [{ kind: 'word', text: '草' }],
    vocabulary: { format: 'rednote-companion-vocabulary', version: 1, lists: [{ id: 'trip', name: 'Trip', changedAt: 1 }] },
  }));
  await press(options, 'Bring it in');
  await expectPageText(options, /Not brought in: Your words\. Your browser could not save this.* Done: Looked up lately and Settings/u);
  expect(options.errors).toEqual([]);
});

test('where the device has no room left, it is said on the card and on the page, and nothing is half written', async () => {
  const full = await startChromium({ extension: builtExtension.chromium });
  try {
    const page = await full.openOwn('options.html');
    const [tab] = full.context.pages().slice(-1);
    if (!tab) throw new Error('no page');
    const session = await full.context.newCDPSession(tab);
    const origin = await page.evaluate(() => location.origin, null);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const reading = await full.open();
    await reading.goto(fixturePage('note').url);
    await pointAt(reading, { selector: title, word: '老' });
    await expectCard(reading, /street/u);
    await reading.press('v');
    await expectCard(reading, /Not saved: there is no room left on this device\./u);

    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    await page.goto(`${origin}/vocabulary.html`);
    await expectPageText(page, /No words yet/u);
    await press(page, 'Bring words in');
    await bringFile(page, 'more.tsv', `text\tmeaning\n${Array.from({ length: 3_000 }, (_, at) => `字${at}\t${'a long meaning '.repeat(12)}${at}`).join('\n')}`);
    await expectPageText(page, /3000 new words/u);
    await press(page, 'Bring it in');
    await expectPageText(page, /There is no room left on this device, so nothing has changed\./u);
    expect(await readTables(page)).toMatchObject({ words: [], meetings: [], tombstones: [] });
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await reading.press('v');
    await expectCard(reading, /In your words · new/u);
  } finally {
    await full.close();
  }
});
