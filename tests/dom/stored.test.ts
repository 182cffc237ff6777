import { describe, expect, test } from 'vitest';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { pageWithBundle } from '../support/bundled-page.ts';

describe('a page', () => {
  let page: TestPage;
  pageWithBundle('chromium', 'stored.ts', (opened) => {
    page = opened;
  });

  test('follows what is stored, and stands although something cannot be read', async () => {
    await page.evaluate(() => window.stored.draw(document.body.appendChild(document.createElement('div'))), null);
    const read = (): Promise<string> => page.evaluate(() => document.querySelector('#read')?.textContent ?? '', null);
    await expect.poll(read).toBe('undefined undefined');
    await page.evaluate(() => window.stored.store(7), null);
    await expect.poll(read).toBe('7 undefined');
    expect(page.errors).toEqual([]);
  });
});
