import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser } from '../support/browsers/test-browser.ts';
import { fixturePages } from '../support/fixture-pages.ts';
import { expectCard, expectWord, pointAt } from '../support/reading.ts';

describe.each(browserNames)('pointing at a word in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  const addresses = fixturePages.flatMap(({ kind, urls, hover }) => urls.map((url) => ({ kind, host: new URL(url).host, url, hover })));
  test.each(addresses)('explains it on the $kind page of $host', async ({ url, hover }) => {
    const page = await browser.open();
    await page.goto(url);
    for (const probe of hover) {
      await pointAt(page, probe);
      await expectWord(page, probe.word);
      const card = await expectCard(page, new RegExp(`${probe.word}.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ].*[a-z]{3,}.*In this sentence`, 'u'));
      expect(card.theme).toBe('light');
    }
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
