import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import { stopWorker } from '../support/browsers/stop-worker.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectCard, pointAt } from '../support/reading.ts';
import { badge, bringFile, expectPageText, press, readTables } from '../support/vocabulary.ts';

const title = '#detail-title';
let browser: TestChromium;
let note: TestPage;
let words: TestPage;
beforeAll(async () => {
  browser = await startChromium({ extension: builtExtension.chromium });
  words = await browser.openOwn('vocabulary.html');
  note = await browser.open();
  await note.goto(fixturePage('note').url);
});
afterAll(() => browser.close());

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
  expect(await saved()).toMatchObject({ words: 2, meetings: 2, tombstones: 0 });
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
