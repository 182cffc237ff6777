import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { commentBox, goInto } from '../support/writing.ts';
import { expectCard, expectNoCard, expectWord, placeOf, pointAt, wordInHand } from '../support/reading.ts';

const note = fixturePage('note');
const title = note.probe;

describe('what the person sets', () => {
  let browser: TestChromium;
  let options: Page;
  beforeAll(async () => {
    browser = await startChromium({ extension: builtExtension.chromium });
    options = await openOptions(browser);
  });
  afterAll(() => browser.close());

  const set = (values: Record<string, unknown>): Promise<void> => options.evaluate(
    (stored) => (globalThis as typeof globalThis & { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ settings: { version: 1, values: stored } }), values);

  test('switches explaining off and on in pages that are open, and leaves nothing behind', async () => {
    const page = await browser.open();
    await page.goto(note.url);
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.press('p');
    await options.getByRole('switch').first().click();
    await expectNoCard(page);
    expect(await wordInHand(page)).toBe('');
    const { x, y } = await placeOf(page, title);
    await page.move(x + 2, y);
    await page.move(x + 4, y);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await page.card()).toBeNull();
    await options.getByRole('switch').first().click();
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.close();
  });

  test('changes keys at once, and the old ones are the page’s again', async () => {
    const page = await browser.open();
    await page.goto(note.url);
    await set({ shortcutNextWord: 'j' });
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.press('n');
    await page.press('j');
    await expectWord(page, '周末');
    const heard = await page.evaluate(() => (globalThis as typeof globalThis & { fixture: { keys: string[] } }).fixture.keys, null);
    expect(heard).toEqual(['n']);
    await set({});
    await page.close();
  });

  test('opens the card only while a key is held, where that is wanted', async () => {
    const page = await browser.open();
    await page.goto(note.url);
    await set({ hoverKey: 'Shift' });
    await pointAt(page, title);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await wordInHand(page)).toBe('');
    const tab = browser.context.pages().find((candidate) => candidate.url() === note.url);
    // Capitals that somebody types ask for nothing.
    await goInto(page, commentBox);
    await page.hold('Shift', 400);
    expect(await wordInHand(page)).toBe('');
    await tab?.keyboard.down('Shift');
    await pointAt(page, title);
    await expectWord(page, title.word);
    await tab?.keyboard.up('Shift');
    await set({});
    await page.close();
  });

  test('survives storage full of nonsense', async () => {
    const page = await browser.open();
    await set({ hoverCardEnabled: 'yes', theme: 7, shortcutNextWord: null });
    await page.goto(note.url);
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await set({});
    await page.close();
  });

  test('speaks Chinese on the card where the language is Chinese', async () => {
    const page = await browser.open();
    await set({ language: 'zh-CN' });
    await page.goto(note.url);
    await pointAt(page, title);
    await expectCard(page, /词典释义/u);
    await set({});
    await page.close();
  });
});

async function openOptions(browser: TestChromium): Promise<Page> {
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('the background does not run');
  const page = await browser.context.newPage();
  await page.goto(new URL('/options.html', worker.url()).href);
  await page.getByRole('switch').first().waitFor();
  return page;
}

type WithTabs = typeof globalThis & { chrome: { tabs: { query(of: object): Promise<unknown[]> } } };

describe('the popup', () => {
  let browser: TestChromium;
  beforeAll(async () => {
    browser = await startChromium({ extension: builtExtension.chromium });
  });
  afterAll(() => browser.close());

  /** The popup as a page of its own, which no other page lies behind: it is told which tab is in view. */
  const openPopup = async (): Promise<Page> => {
    const [worker] = browser.context.serviceWorkers();
    if (!worker) throw new Error('the background does not run');
    const [tab] = await worker.evaluate(() => (globalThis as WithTabs).chrome.tabs.query({ url: 'https://www.rednote.com/*' }));
    const popup = await browser.context.newPage();
    await popup.addInitScript((inView) => {
      (globalThis as WithTabs).chrome.tabs.query = async () => [inView];
    }, tab);
    await popup.goto(new URL('/popup.html', worker.url()).href);
    return popup;
  };

  const openDetails = async (popup: Page): Promise<string> => {
    await popup.getByRole('tab', { name: 'Controls' }).click();
    await popup.getByText('Details', { exact: true }).click();
    return popup.locator('details').filter({ hasText: 'Details' }).innerText();
  };

  test('counts what it finds on a RedNote page, and names what it misses', async () => {
    const page = await browser.open();
    await page.goto(note.url);
    await pointAt(page, title);
    await expectCard(page, /café/u);
    const popup = await openPopup();
    const details = await openDetails(popup);
    expect(details.match(/found 1×/gu)).toHaveLength(2);
    await popup.close();
    await page.evaluate(() => {
      for (const found of document.querySelectorAll('#detail-desc, .note-content .desc')) found.remove();
    }, null);
    const again = await openPopup();
    await openDetails(again);
    expect(await again.locator('main').innerText()).toMatch(/1 of 2/u);
    await again.close();
    await page.close();
  });
});
