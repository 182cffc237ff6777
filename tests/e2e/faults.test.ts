import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import { stopWorker } from '../support/browsers/stop-worker.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectCard, expectNoCard, expectWord, pointAt, wordInHand } from '../support/reading.ts';

const note = fixturePage('note');
const title = note.probe;

const openNote = async (browser: TestChromium): Promise<TestPage> => {
  const page = await browser.open();
  await page.goto(note.url);
  return page;
};

describe('a page whose extension is in trouble', () => {
  let browser: TestChromium;
  beforeAll(async () => {
    browser = await startChromium({ extension: builtExtension.chromium });
  });
  afterAll(() => browser.close());

  test('is read on after the background was stopped', async () => {
    const page = await openNote(browser);
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await stopWorker(browser);
    await pointAt(page, { selector: '#comment-6afe825000000000325cdc0d .note-text > span', word: '收藏' });
    await expectWord(page, '收藏');
    await expectCard(page, /In this sentence/u);
    await page.close();
  });

  test('answers although the background is stopped while it is asked', async () => {
    const page = await openNote(browser);
    for (const selector of ['#detail-title', '#comment-6afe77c4000000000903be86 .note-text > span']) {
      const stopped = stopWorker(browser);
      await pointAt(page, { selector, word: selector === '#detail-title' ? '周末' : '照片' });
      await stopped;
      await expectCard(page, /In this sentence/u);
    }
    await page.close();
  });

  test('keeps working on text of 100,000 characters, with broken characters, and on nodes that go away', async () => {
    const page = await openNote(browser);
    await page.evaluate(() => {
      const text = document.querySelector('#detail-desc .note-text');
      if (text) text.textContent = `\ud83d今天天气\udc00真好${'这是很长的一段文字'.repeat(11_000)}`;
    }, null);
    await pointAt(page, { selector: '#detail-desc .note-text', word: '天气' });
    await expectWord(page, '天气');
    await page.evaluate(() => {
      addEventListener('mousemove', () => document.querySelector('#detail-title')?.remove(), { once: true });
    }, null);
    await pointAt(page, { selector: '#detail-title', word: '咖啡馆' }).catch(() => undefined);
    await page.move(2, 2);
    await expectNoCard(page);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('is let go silently when the extension is reloaded beneath it', async () => {
    const page = await openNote(browser);
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.press('p');
    const [worker] = browser.context.serviceWorkers();
    await worker?.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await expect.poll(async () => {
      await page.move(300 + Math.random() * 50, 5);
      return page.evaluate(() => document.querySelectorAll('rnc-card').length, null);
    }, { timeout: 15_000, interval: 300 }).toBe(0);
    expect(await wordInHand(page)).toBe('');
    expect(page.errors).toEqual([]);
    await page.close();
  });
});

describe('a dictionary that cannot be read', () => {
  test('is told on the card, with a way to try again', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'broken-'));
    cpSync(builtExtension.chromium, folder, { recursive: true });
    for (const file of readdirSync(path.join(folder, 'dictionary'))) if (/^\d+\.txt$/u.test(file)) rmSync(path.join(folder, 'dictionary', file));
    const browser = await startChromium({ extension: folder });
    try {
      const page = await openNote(browser);
      await pointAt(page, title);
      await expectWord(page, '咖啡馆');
      await expectCard(page, /Try again/u);
      cpSync(path.join(builtExtension.chromium, 'dictionary'), path.join(folder, 'dictionary'), { recursive: true });
      await page.press('Alt+r');
      await page.press('Enter');
      await page.move(2, 2);
      await expectNoCard(page);
      await pointAt(page, title);
      await expectCard(page, /café/u);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
