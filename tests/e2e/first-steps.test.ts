import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { bringFile, savedBy } from '../support/options.ts';
import { expectCard, pointAt } from '../support/reading.ts';
import { changeSettings } from '../support/settings.ts';
import { pageText, press } from '../support/vocabulary.ts';

interface Api { storage: { local: { get(key: string): Promise<{ settings?: { values: Record<string, unknown> } }> } }; tabs: { query(of: object): Promise<{ title?: string }[]> } }
declare const chrome: Api;
type World = typeof globalThis & { browser?: Api };

const { url, probe } = fixturePage('note');
const storedValues = (page: TestPage): Promise<Record<string, unknown>> =>
  page.evaluate(async () => (await ((globalThis as World).browser ?? chrome).storage.local.get('settings')).settings?.values ?? {}, null);
const expectText = (page: TestPage, text: string | RegExp): Promise<void> => expect.poll(() => pageText(page), { timeout: 15_000, interval: 50 }).toMatch(text);

/** What has the focus, by its label or text. */
const focused = (page: TestPage): Promise<string> => page.evaluate(() => {
  const one = document.activeElement;
  const labelled = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels?.[0]?.textContent : undefined;
  return (one?.getAttribute('aria-label') ?? labelled ?? one?.textContent ?? '').trim();
}, null);

/** Goes on by the Tab key alone until what is wanted has the focus. */
async function tabTo(page: TestPage, wanted: string): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if ((await focused(page)) === wanted) return;
    await page.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${wanted}`);
}

/** Puts a row into one of the extension's databases. */
const put = (page: TestPage, database: string, table: string, row: object): Promise<void> => page.evaluate((into) => new Promise<void>((resolve, reject) => {
  const opening = indexedDB.open(into.database);
  opening.addEventListener('error', () => reject(opening.error));
  opening.addEventListener('success', () => {
    const change = opening.result.transaction(into.table, 'readwrite');
    change.objectStore(into.table).put(into.row);
    change.addEventListener('complete', () => {
      opening.result.close();
      resolve();
    });
  });
}), { database, table, row });

/** An engine with a key, as the settings would put it there. */
const keepAccount = (page: TestPage, key: string): Promise<void> =>
  put(page, 'rednote-companion-translation', 'engineAccounts', { engine: 'deepl', key, url: '', model: '', region: '', preset: '', cap: 5 });

/** What the page offers to delete. */
const deletable = (page: TestPage): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll('#data button[aria-label^="Delete: "]')].map((button) => button.getAttribute('aria-label') ?? ''), null);

describe.each(browserNames)('from the first steps to a restored copy in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  test('the first steps open by themselves, behind what the person looks at, and go to their end by keyboard alone', async () => {
    const page = await browser.openOwn('onboarding.html');
    await expectText(page, /Step 1 of 4/u);
    await expect.poll(() => page.evaluate(async () =>
      (await ((globalThis as World).browser ?? chrome).tabs.query({})).filter(({ title = '' }) => title.startsWith('First steps')).length, null)).toBe(2);
    await tabTo(page, 'None yet');
    await page.press(' ');
    await tabTo(page, 'Next');
    await page.press('Enter');
    await expectText(page, /Step 2 of 4/u);
    await tabTo(page, 'Help with writing');
    await page.press(' ');
    await tabTo(page, 'Next');
    await page.press('Enter');
    await expectText(page, /Who translates whole posts\?.*Word by word.*nothing leaves your device/u);
    await tabTo(page, 'Next');
    await page.press('Enter');
    await expectText(page, /Step 4 of 4.*A comment that you might write.*1 topic to know about/u);
    await tabTo(page, '绝绝子');
    await expectText(page, /Amazing, the best/u);
    await tabTo(page, 'Translate');
    await page.press('Enter');
    await expectText(page, /word by word/u);
    await press(page, '绝绝子');
    await expectText(page, /Amazing, the best/u);
    expect(await page.evaluate(() => document.querySelector('button[aria-label="Keep this card open"]'), null)).toBeNull();
    await press(page, 'I know this one');
    await expectText(page, /No longer marked/u);
    await press(page, 'Mark it again');
    await expectText(page, /Marked again/u);
    await press(page, 'Look at yyds');
    await expectText(page, /The greatest of all time|forever a god/u);
    await press(page, 'Copy the word');
    await expectText(page, /Copied|Couldn’t copy/u);
    await expect.poll(() => pageText(page)).not.toMatch(/Copied|Couldn’t copy/u);
    await tabTo(page, 'Done');
    await page.press('Enter');
    await expectText(page, /That’s all\. .*Open RedNote/u);
    await expect.poll(() => storedValues(page)).toMatchObject({ chineseLevel: 'none', interfaceLabels: true, writingHelp: false });
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('another language is spoken at once by the settings and by a RedNote page that is open', async () => {
    const options = await browser.openOwn('options.html');
    await expectText(options, /Language of the extension/u);
    const note = await browser.open();
    await note.goto(url);
    await pointAt(note, probe);
    await expectCard(note, /Show \d more|In this sentence/u);
    await note.press('p');
    await options.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#setting-language select');
      if (!select) throw new Error('no choice of languages');
      const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
      set?.call(select, 'de');
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, null);
    await expectText(options, /Sprache der Erweiterung/u);
    expect(await options.evaluate(() => document.documentElement.lang, null)).toBe('de');
    // Pinned, the card goes only because the change has reached the page.
    await pointAt(note, probe);
    await expectCard(note, /In diesem Satz/u);
    await changeSettings(options, { language: 'auto' });
    await expectText(options, /Language of the extension/u);
    expect([note.errors, options.errors]).toEqual([[], []]);
    await Promise.all([note.close(), options.close()]);
  });

  test('everything is exported, deleted kind by kind, and brought back', async () => {
    const words = await browser.openOwn('vocabulary.html');
    await press(words, 'Try it with a few sample words');
    await expectText(words, /推荐/u);
    await words.close();
    const options = await browser.openOwn('options.html#data');
    await changeSettings(options, { theme: 'dark' });
    await expectText(options, /Translation engines 0 entries/u);
    await keepAccount(options, 'a-secret-key');
    await changeSettings(options, { cardWidth: 'wide' });
    await expectText(options, /Your words [1-9]\d* entries.*Translation engines 1 entry/u);
    const [count = ''] = /Your words \d+ entries/u.exec(await pageText(options)) ?? [];

    const withoutKeys = await savedBy(options, () => press(options, 'Export everything'));
    expect(JSON.parse(withoutKeys)).toMatchObject({ settings: { values: { theme: 'dark', chineseLevel: 'none' } }, accounts: [{ engine: 'deepl', key: '' }] });
    await press(options, 'With the keys of engines');
    const everything = await savedBy(options, () => press(options, 'Export everything'));
    expect(everything).toContain('a-secret-key');

    for (const kind of ['Settings', 'Your words', 'Translation engines']) {
      await press(options, `Delete: ${kind}`);
      expect(await focused(options)).toBe('Keep');
      await press(options, 'Delete for good');
      expect(await focused(options)).toContain(kind);
      await expectText(options, `Deleted: ${kind}.`);
    }
    await expectText(options, /Settings 0 entries.*Your words 0 entries.*Translation engines 0 entries/u);
    await expect.poll(() => deletable(options)).toEqual([]);
    // What only remembers a deleted word can be deleted, too.
    await put(options, 'rednote-companion', 'tombstones', { key: 'word:推荐', deletedAt: 1 });
    await options.evaluate(() => location.reload(), null);
    await expect.poll(() => deletable(options)).toEqual(['Delete: Your words']);
    await expectText(options, /Your words 0 entries/u);
    await press(options, 'Delete: Your words');
    await press(options, 'Delete for good');
    // What was asked for last is told last, whatever takes longer.
    await bringFile(options, 'data', 'notes.json', '{"notes": []}');
    await expectText(options, /“notes\.json” was not brought in.*no export of this extension/u);
    await expect.poll(() => deletable(options)).toEqual([]);
    await expectText(options, /“notes\.json” was not brought in/u);
    expect(await storedValues(options)).toEqual({});

    await bringFile(options, 'data', 'newer.json', everything.replace('"version": 1', '"version": 9'));
    await expectText(options, /A newer version of the extension made it/u);
    // One row that is not as it should be hinders nothing else, and nothing is changed before the person says so.
    await bringFile(options, 'data', 'mine.json', everything.replace('"accounts": [', '"accounts": [{"engine": 7},'));
    await expectText(options, /what would happen: Settings: \d+ entries, instead of what is here.*Translation engines: 1 entry.*Your words: [1-9]\d* new words.*1 row is not as it should be.*Translation engines, row 1/u);
    await press(options, 'Leave it');
    await expectText(options, /Your words 0 entries/u);
    expect(await storedValues(options)).toEqual({});
    await bringFile(options, 'data', 'mine.json', everything);
    await press(options, 'Bring it in');
    await expectText(options, /All that is in the file is here now/u);
    await expectText(options, new RegExp(`${count}.*Translation engines 1 entry`, 'u'));
    expect(await storedValues(options)).toMatchObject({ theme: 'dark', chineseLevel: 'none', cardWidth: 'wide' });
    await press(options, 'With the keys of engines');
    expect(await savedBy(options, () => press(options, 'Export everything'))).toContain('a-secret-key');
    expect(options.errors).toEqual([]);
  });
});
