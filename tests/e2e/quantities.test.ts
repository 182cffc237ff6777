import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectCard, expectWord, pointAt } from '../support/reading.ts';

type Fixture = typeof globalThis & { fixture: { ready: Promise<void>; patchText(selector: string, text: string): void } };

const selector = '#detail-title';
const title = '165/50穿38.5码，3w+人收藏，才30块，打7.5折🙂好👋🏽看🤷‍♀️看\u200b';

describe.each(browserNames)('amounts, stickers and emoji in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
    page = await browser.open();
    await page.goto(fixturePage('note').url);
    await page.evaluate(() => (globalThis as Fixture).fixture.ready, null);
    await page.evaluate((text) => (globalThis as Fixture).fixture.patchText('#detail-title', text), title);
  });
  afterAll(() => browser.close());

  test.each([
    ['165/50', '65/50', 'Height 165 cm (5 ft 5 in), weight 50 kg (110 lb)'],
    ['38.5码', '8.5', 'EU 38.5 · US women 7.5, men 6 · UK 5.5'],
    ['3w+', 'w+', 'over 30,000'],
    ['30块', '块', '30 yuan'],
    ['7.5折', '折', '25% off: you pay 75%'],
  ])('%s is explained as a whole, first of all', async (amount, part, line) => {
    await pointAt(page, { selector, word: part });
    await expectWord(page, amount);
    const { text } = await expectCard(page, line);
    expect(text).not.toContain('Not in the dictionary');
  });

  test('the sentence tells what amounts come to', async () => {
    await pointAt(page, { selector, word: '块' });
    await expectCard(page, /In this sentence.*25% off/u);
  });

  test.each([
    ['🙂', '好👋', 'Not friendly'],
    ['👋🏽', '看🤷', 'a final one'],
    ['🤷‍♀️', '看\u200b', 'Nothing to be done'],
  ])('%s is explained, skin tone, joiners and all', async (emoji, next, line) => {
    // Browsers do not agree on the box of half an emoji; all know where it ends.
    await pointAt(page, { selector, word: next }, -0.5);
    await expectWord(page, emoji);
    await expectCard(page, line);
  });
});
