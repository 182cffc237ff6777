import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, browserNames, startBrowser } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { readCheck } from '../support/check.ts';
import { expectTranslated } from '../support/expect-translated.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectPopup } from '../support/popup.ts';
import { changeSettings } from '../support/settings.ts';
import { titleOf } from '../support/sensitive.ts';
import { expectPageText, fill, pageText, press, readTables } from '../support/vocabulary.ts';

interface Api {
  storage: { session: { set(values: object): Promise<void>; get(key: string): Promise<object> } };
  contextMenus: { onClicked: { dispatch(click: object, tab?: object): void } };
  commands: { onCommand: { dispatch(command: string, tab: object): void }; getAll(): Promise<{ name?: string }[]> };
  tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> };
}
declare const chrome: Api;
type World = typeof globalThis & { browser?: Api };

/** Asks the panel as the background does for the menu. */
const ask = (page: TestPage, kind: string, text: string): Promise<void> =>
  page.evaluate((request) => ((globalThis as World).browser ?? chrome).storage.session.set({ 'panel-request': request }), { kind, text });
const waiting = (page: TestPage): Promise<object> => page.evaluate(() => ((globalThis as World).browser ?? chrome).storage.session.get('panel-request'), null);

describe.each(browserNames)('the panel beside the page in %s', (name) => {
  let browser: TestBrowser;
  let panel: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
    panel = await browser.openOwn('sidepanel.html');
    await panel.resize(360, 800);
  });
  afterAll(() => browser.close());

  test('looks up what was selected, also where it is open already', async () => {
    await ask(panel, 'lookUp', '绝绝子');
    await expectPopup(panel, { options: /^绝绝子/u, text: /Amazing/u });
    await ask(panel, 'lookUp', '咖啡');
    await expectPopup(panel, { options: /^咖啡.*coffee/u });
    expect(await waiting(panel)).toEqual({});
  });

  test('saves what was selected, and shows it', async () => {
    await ask(panel, 'save', '种草');
    await expectPopup(panel, { text: /Saved to your words.*种草/u });
    await ask(panel, 'save', '拔草');
    await expectPopup(panel, { text: /Saved to your words.*拔草/u });
    const words = await browser.openOwn('vocabulary.html');
    await expect.poll(() => pageText(words), { timeout: 10_000 }).toMatch(/拔草.*种草/u);
    await words.close();
  });

  test('saves once: what is taken out stays out, until it is asked for again', async () => {
    await press(panel, 'Take it out of your words');
    await expectPopup(panel, { text: /Taken out/u });
    await press(panel, 'Look at 草');
    await expectPopup(panel, { text: /^Back 草/u });
    await press(panel, 'Back');
    await expectPopup(panel, { text: /^Back 拔草/u });
    expect((await readTables(panel))['words']).toHaveLength(1);
    await ask(panel, 'save', '拔草');
    await expectPopup(panel, { text: /Saved to your words.*拔草/u });
    expect((await readTables(panel))['words']).toHaveLength(2);
  });

  test('says so where a text is too long to be saved', async () => {
    await ask(panel, 'save', '很长的一句话'.repeat(15));
    await expectPageText(panel, /This text is too long to save/u);
    await ask(panel, 'lookUp', '咖啡');
    await expectPopup(panel, { options: /^咖啡/u });
    expect(await pageText(panel)).not.toContain('too long');
  });

  test('checks what was selected', async () => {
    await ask(panel, 'check', 'We smoked weed there');
    await expect.poll(() => readCheck(panel), { timeout: 10_000 }).toContain(titleOf('drugs'));
  });

  test('keeps what is written there when something else is asked for', async () => {
    const label = 'Paste or write a text, and see what to know before you post it.';
    await fill(panel, label, 'a draft of mine');
    await ask(panel, 'lookUp', '咖啡');
    await expectPopup(panel, { options: /^咖啡/u });
    expect(await panel.evaluate(() => document.querySelector('textarea')?.value, null)).toBe('a draft of mine');
  });

  test('has all its text in the size that is wanted, in the room there is', async () => {
    const sizes = (): Promise<number[]> => panel.evaluate(() => [...document.querySelectorAll('#root *')]
      .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)), null);
    for (const tab of ['Check', 'Controls']) {
      await press(panel, tab);
      const usual = await sizes();
      expect(usual.length).toBeGreaterThan(5);
      await changeSettings(panel, { textSize: '130' });
      await expect.poll(sizes).toEqual(usual.map((size) => expect.closeTo(size * 1.3, 1)));
      expect(await panel.evaluate(() => document.documentElement.scrollWidth, null)).toBeLessThanOrEqual(360);
      await changeSettings(panel, { textSize: '100' });
      await expect.poll(sizes).toEqual(usual);
    }
  });

  test('does nothing with a request that nobody makes', async () => {
    const before = await panel.evaluate(() => document.body.innerText, null);
    await ask(panel, 'erase', '绝绝子');
    await ask(panel, 'lookUp', '');
    await expectPopup(panel, { options: /^$/u });
    expect(before).not.toBe('');
    expect(panel.errors).toEqual([]);
  });
});

describe('the context menu and the browser’s keys', () => {
  let chromium: TestChromium;
  beforeAll(async () => {
    chromium = await startChromium({ extension: builtExtension.chromium });
  });
  afterAll(() => chromium.close());

  /** What the browser tells the background of a click or a key; the menu itself is not part of any page. */
  const tell = async (line: { menu: string; text: string } | { key: string }, address: string): Promise<void> => {
    const [worker] = chromium.context.serviceWorkers();
    await worker?.evaluate(async ({ asked, url }) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url) ?? {};
      if ('key' in asked) chrome.commands.onCommand.dispatch(asked.key, tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: asked.menu, selectionText: asked.text }, tab);
    }, { asked: line, url: address });
  };

  test('a selected word is looked up in the panel, and waits for it to open', async () => {
    const { url } = fixturePage('note');
    const note = await chromium.open();
    await note.goto(url);
    await tell({ menu: 'lookUp', text: ' 绝绝子 ' }, url);
    const panel = await chromium.openOwn('sidepanel.html');
    await expectPopup(panel, { options: /^绝绝子/u });
    await panel.close();
    await note.close();
  });

  test('the panel tells of the tab that comes into view, and stays when it has its page translated', async () => {
    const panel = await chromium.openOwn('sidepanel.html#controls');
    await expectPopup(panel, { text: /rests here/u });
    const { url } = fixturePage('note');
    const note = await chromium.open();
    await note.goto(url);
    await expectPopup(panel, { text: /This page.*Translate this page/u });
    await press(panel, 'Translate this page');
    await expectTranslated(note, '.note-content .title');
    const other = await chromium.openOwn('options.html');
    await expectPopup(panel, { text: /rests here/u });
    await note.goto(url);
    await expectPopup(panel, { text: /Translate this page/u });
    for (const page of [panel, note, other]) await page.close();
  });

  test.each([{ menu: 'translate', text: '' }, { key: 'translate' }])('the page in view is translated by %j', async (line) => {
    const { url } = fixturePage('note');
    const note = await chromium.open();
    await note.goto(url);
    await tell(line, url);
    await expectTranslated(note, '.note-content .title');
    await note.close();
  });
});
