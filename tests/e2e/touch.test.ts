import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectCard, expectNoCard, expectWord, placeOf } from '../support/reading.ts';

const note = fixturePage('note');

describe('on a touch screen of 360 pixels', () => {
  let browser: TestChromium;
  beforeAll(async () => {
    browser = await startChromium({ extension: builtExtension.chromium, touch: true });
  });
  afterAll(() => browser.close());

  test('a tap on a word opens its card, a tap elsewhere closes it', async () => {
    const page = await browser.open();
    await page.resize(360, 640);
    await page.goto(note.url);
    const { x, y } = await placeOf(page, note.probe);
    const tab = browser.context.pages().find((candidate) => candidate.url() === note.url);
    await tab?.touchscreen.tap(x, y);
    await expectWord(page, note.probe.word);
    await expectCard(page, /café/u);
    const box = await page.evaluate(() => {
      const found = document.querySelector('rnc-card')?.getBoundingClientRect();
      return { left: found?.left ?? 0, right: found?.right ?? 0 };
    }, null);
    expect(box).toEqual({ left: 8, right: 352 });
    await tab?.touchscreen.tap(box.left + 40, (await cardTop(page)) + 30);
    expect(await page.card()).not.toBeNull();
    await tab?.touchscreen.tap(180, 30);
    await expectNoCard(page);
    await page.close();
  });
});

const cardTop = (page: { evaluate: <Result>(run: (argument: null) => Result, argument: null) => Promise<Result> }): Promise<number> =>
  page.evaluate(() => document.querySelector('rnc-card')?.getBoundingClientRect().top ?? 0, null);
