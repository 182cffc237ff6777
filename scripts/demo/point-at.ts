import type { Locator, Page } from 'playwright-core';
import type { Probe } from '../../tests/support/fixture-site.ts';
import { cardLines } from './card-text.ts';

const patience = 10_000;

/** Points at a probe's word and gives the lines of the card that comes up; null where none does. */
export async function readCard(page: Page, { selector, word }: Probe): Promise<string[] | null> {
  await page.keyboard.press('Escape');
  const place = await centreOf(page.locator(selector).first(), word).catch(() => null);
  if (!place) return null;
  await page.mouse.move(place.x - 6, place.y);
  await page.mouse.move(place.x, place.y, { steps: 4 });
  return settledCard(page);
}

/** The middle of the word, scrolled into view. */
async function centreOf(element: Locator, word: string): Promise<{ x: number; y: number } | null> {
  await element.evaluate((found) => found.scrollIntoView({ block: 'center' }), undefined, { timeout: patience });
  return element.evaluate((found, wanted) => {
    const texts = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, word);
}

/** Waits for a card that says something, and the same twice over. Its shadow root is closed: only the browser itself can read it. */
async function settledCard(page: Page): Promise<string[] | null> {
  const browser = await page.context().newCDPSession(page);
  let before = '';
  try {
    for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(150)) {
      const { root } = await browser.send('DOM.getDocument', { depth: -1, pierce: true });
      const lines = cardLines(root);
      const now = lines?.join('\n') ?? '';
      if (lines && now === before) return lines;
      before = now;
    }
    return null;
  } finally {
    await browser.detach();
  }
}
