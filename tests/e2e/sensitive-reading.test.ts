import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { readMarks } from '../support/marks.ts';
import { expectCard, expectWord, pointAt } from '../support/reading.ts';
import { titleOf } from '../support/sensitive.ts';
import type { Fixture } from '../support/writing.ts';

describe.each(browserNames)('while reading in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
    page = await browser.open();
    await page.goto(fixturePage('note').url);
    await page.evaluate(() => (globalThis as Fixture).fixture.ready, null);
  });
  afterAll(() => browser.close());

  test('a marked passage is explained as a whole: why people write it so, and what we know', async () => {
    await page.evaluate(() => (globalThis as Fixture).fixture.patchText('#detail-title', '有人发了5月35日的照片'), null);
    await expect.poll(async () => (await readMarks(page, 'rnc-sensitive-3', '#detail-title')).texts[0]?.marks).toEqual([[4, 9]]);
    await pointAt(page, { selector: '#detail-title', word: '月35' });
    await expectWord(page, '5月35日');
    const { text } = await expectCard(page, 'May 35th');
    expect(text).toContain(titleOf('june4-history'));
    expect(text).toContain('not RedNote’s own list');
    expect(text).not.toContain('What you post is up to you');
  });

  test('a word that is not marked is explained, too, where it touches a topic', async () => {
    await page.evaluate(() => (globalThis as Fixture).fixture.patchText('#detail-title', '他说在加州抽大麻是合法的'), null);
    await pointAt(page, { selector: '#detail-title', word: '大麻' });
    await expectWord(page, '大麻');
    const { text } = await expectCard(page, 'zero-tolerance');
    expect(text).toContain('dà má');
    expect((await readMarks(page, 'rnc-sensitive-3', '#detail-title')).texts[0]?.marks).toEqual([]);
  });
});
