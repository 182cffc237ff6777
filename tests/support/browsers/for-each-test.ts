import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startBrowser } from './both.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';

/** One browser with the extension for the tests of a block; `use` gets a new page before each of them. */
export function pageForEachTest(name: TestBrowser['name'], use: (page: TestPage, browser: TestBrowser) => void | Promise<void>): void {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.open();
    await use(page, browser);
  });
  afterEach(() => page.close());
}
