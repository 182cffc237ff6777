import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './browsers/both.ts';
import type { TestBrowser, TestPage } from './browsers/test-browser.ts';
import { bundleForPage } from './bundle.ts';
import { fixturePage } from './fixture-pages.ts';

/** One page without the extension for the tests of a block, in which a module of `tests/dom/page` runs; `use` gets it. */
export function pageWithBundle(name: TestBrowser['name'], module: string, use: (page: TestPage) => void): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name, {}, false);
    const page = await browser.open();
    await page.goto(fixturePage('note').url);
    await page.addScript(await bundleForPage(`tests/dom/page/${module}`));
    use(page);
  });
  afterAll(() => browser.close());
}
