import { expect } from 'vitest';
import type { TestPage } from './browsers/test-browser.ts';
import { readBlocks, wronglyTranslated, type TranslatedBlock } from './translations.ts';

/** Waits until every block that holds Chinese has one translation, and no other has any. */
export async function expectTranslated(page: TestPage, selector: string): Promise<TranslatedBlock[]> {
  let blocks: TranslatedBlock[] = [];
  await expect.poll(async () => {
    blocks = await readBlocks(page, selector);
    return blocks.length > 0 ? wronglyTranslated(blocks) : 'none';
  }, { timeout: 15_000, interval: 40, message: `one translation at each block of ${selector}` }).toEqual([]);
  return blocks;
}

/** Waits until nothing of ours is left of a translation. */
export const expectUntranslated = (page: TestPage): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.querySelectorAll('rnc-translation, rnc-translation-failure, [data-rnc-translated]').length, null), { timeout: 10_000, interval: 40 }).toBe(0);
