import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, builtExtension, startBrowser } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import { stopWorker } from '../support/browsers/stop-worker.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { EngineServer, inEnglish } from '../support/engine-server.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { fillIn, press } from '../support/options.ts';
import { askFrom } from '../support/own-messages.ts';

type Outcomes = { ok: true; value: ({ ok: boolean; value?: { text: string; engine: string } } | null)[] };
const translate = (page: TestPage, texts: string[]): Promise<Outcomes> => askFrom<Outcomes>(page, 'translateTexts', { scope: 'page', texts });

describe.each(browserNames)('with no engine switched on, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  test('texts come word by word, without a request', async () => {
    const page = await browser.openOwn('options.html');
    expect(await translate(page, ['周末去咖啡馆', 'already English', '😀'])).toMatchObject({
      ok: true, value: [{ ok: true, value: { text: 'weekend go café', engine: 'gloss' } }, null, null],
    });
    await page.close();
  });
});

describe('an engine that is switched on', () => {
  const server = new EngineServer();
  const folder = mkdtempSync(path.join(tmpdir(), 'companion-allowed-'));
  let browser: TestChromium;
  let options: TestPage;
  let url: string;

  beforeAll(async () => {
    url = await server.start();
    cpSync(builtExtension.chromium, folder, { recursive: true });
    // The person's leave, which only a person can give.
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    manifest.host_permissions.push('http://127.0.0.1/*');
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    browser = await startChromium({ extension: folder });
    // Everything but the fixtures is refused, except this.
    await browser.context.route(`${url}/**`, (route) => route.continue());
    options = await browser.openOwn('options.html#translation');
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => server.reset());

  const choose = (label: string): Promise<void> => press(options, label);
  const write = async (label: string, text: string): Promise<void> => {
    await fillIn(options, label, text);
    await options.press('Enter');
  };
  const shown = (): Promise<string> => options.evaluate(() => document.querySelector('#translation')?.textContent ?? '', null);
  const expectShown = (text: string | RegExp): Promise<void> => expect.poll(shown, { timeout: 10_000, interval: 50 }).toMatch(text);
  test('is set up in the options, and says in words what is wrong', async () => {
    await choose('Set up DeepL');
    await write('Address', 'no address');
    await expectShown('This is no address.');
    await write('Address', url);
    await expectShown('is sent to 127.0.0.1');
    await choose('DeepL');
    await expectShown('Still needed: Key.');
    await write('Key', 'wrong key');
    await expect.poll(shown).not.toMatch(/Still needed/u);
    server.faults = [{ status: 403, body: '{"message":"Wrong endpoint for key"}' }];
    await choose('Test');
    await expectShown(/The key was refused\..*The service says: Wrong endpoint for key/u);
    await choose('Test');
    await expectShown(/It works: “/u);
  });

  test('translates, counts what it is sent, and keeps what it has made', async () => {
    expect(await translate(options, ['今天天气很好', '好看[doge]'])).toMatchObject({
      value: [{ value: { text: inEnglish('今天天气很好'), engine: 'deepl' } }, { value: { text: `${inEnglish('好看')}[doge]` } }],
    });
    expect(server.seen.map(({ texts }) => texts)).toEqual([['今天天气很好', '好看']]);
    await expectShown('8 sent this month.');
    await expectShown('2 translations are kept');
    await translate(options, ['今天天气很好']);
    expect(server.seen).toHaveLength(1);
    expect(await askFrom(options, 'readKnownTranslations', { texts: ['好看[doge]', '没见过'] })).toMatchObject([{ engine: 'deepl' }, null]);
  });

  test('goes on from where it was when the background was stopped: nothing lost, doubled or at the wrong text', async () => {
    const texts = Array.from({ length: 70 }, (_, at) => `第${String.fromCodePoint(0x4e00 + at)}条`);
    server.latency = 400;
    const asked = translate(options, texts).catch(() => undefined);
    await expect.poll(() => server.seen.length).toBeGreaterThan(0);
    await stopWorker(browser);
    await asked;
    server.latency = 0;
    const { value } = await translate(options, texts);
    expect(value.map((outcome) => outcome?.value?.text)).toEqual(texts.map(inEnglish));
    await expectShown('72 translations are kept');
    server.reset();
    await translate(options, texts);
    expect(server.seen).toEqual([]);
  });

  test('has its key where no page can reach it, and nowhere else', async () => {
    const page = await browser.open();
    await page.goto(fixturePage('note').url);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name), null)).toEqual([]);
    const stored = await options.evaluate(async () => {
      const { chrome } = globalThis as typeof globalThis & { chrome: { storage: { local: { get(): Promise<object> } } } };
      return JSON.stringify(await chrome.storage.local.get());
    }, null);
    expect(stored).toContain('deepl');
    expect(stored).not.toContain('wrong key');
    await page.close();
  });

  test('can be asked after another, and is not asked once it is off', async () => {
    await choose('LibreTranslate');
    await choose('Ask LibreTranslate earlier');
    await expectShown(/1LibreTranslate.*2DeepL/u);
    await choose('LibreTranslate');
    await choose('DeepL');
    await expect.poll(async () => (await translate(options, ['今天天气很好'])).value[0]?.value?.engine).toBe('gloss');
    expect(server.seen).toEqual([]);
    await choose('Forget them');
    await expectShown('Translations are kept for a month on your device');
  });
});
