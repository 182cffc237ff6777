import { expect, test } from 'vitest';
import { startBrowser } from '../support/browsers/both.ts';
import { bundleForPage } from '../support/bundle.ts';
import { fixturePage } from '../support/fixture-pages.ts';

test('a page follows what is stored, and stands although something cannot be read', async () => {
  const browser = await startBrowser('chromium', {}, false);
  try {
    const page = await browser.open();
    await page.goto(fixturePage('note').url);
    await page.addScript(await bundleForPage('tests/dom/page/stored.ts'));
    await page.evaluate(() => window.stored.draw(document.body.appendChild(document.createElement('div'))), null);
    const read = (): Promise<string> => page.evaluate(() => document.querySelector('#read')?.textContent ?? '', null);
    await expect.poll(read).toBe('undefined undefined');
    await page.evaluate(() => window.stored.store(7), null);
    await expect.poll(read).toBe('7 undefined');
    expect(page.errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
