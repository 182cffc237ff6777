import { expect } from 'vitest';
import type { ShownCardContent, TestPage } from './browsers/test-browser.ts';
import type { Probe } from './fixture-pages.ts';

/** Waits until we are at work on a page of the site: until something of it is marked or labelled. A key pressed before is lost. */
export const untilAtWork = (page: TestPage): Promise<void> =>
  expect.poll(() => page.evaluate(() => CSS.highlights.size > 0 || document.querySelector('[data-rnc-label]') !== null, null), { timeout: 10_000, interval: 50 }).toBe(true);

/** Where a word stands on the page, once the page has scrolled to it and come to rest. */
export async function placeOf(page: TestPage, { selector, word }: Pick<Probe, 'selector' | 'word'>, part = 0.7): Promise<{ x: number; y: number }> {
  let before = '';
  let place: { x: number; y: number } | null = null;
  await expect.poll(async () => {
    place = await glyphPlace(page, selector, word, part);
    const now = JSON.stringify(place);
    const isAtRest = place !== null && now === before;
    before = now;
    return isAtRest;
  }, { timeout: 10_000, interval: 80, message: `${word} stands still in ${selector}` }).toBe(true);
  return place ?? { x: 0, y: 0 };
}

const glyphPlace = (page: TestPage, selector: string, word: string, part: number): Promise<{ x: number; y: number } | null> =>
  page.evaluate(({ query, wanted, partOfGlyph }) => {
    const element = document.querySelector(query);
    if (!element) return null;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ((wanted.codePointAt(0) ?? 0) > 0xffff ? 2 : 1));
      const seen = range.getBoundingClientRect();
      if (seen.top < 60 || seen.bottom > innerHeight - 60) element.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width * partOfGlyph, y: box.top + box.height / 2 };
    }
    return null;
  }, { query: selector, wanted: word, partOfGlyph: part });

/** Rests the pointer on a word, coming from a place without words, after an earlier card has gone. */
export async function pointAt(page: TestPage, probe: Pick<Probe, 'selector' | 'word'>, part?: number): Promise<void> {
  await page.move(2, 2);
  await expectNoCard(page);
  const { x, y } = await placeOf(page, probe, part);
  await page.move(x, y);
}

/** The word that is highlighted as the one in hand, '' while there is none. */
export const wordInHand = (page: TestPage): Promise<string> => page.evaluate(() => {
  const [range] = CSS.highlights.get('rnc-word') ?? [];
  if (!range) return '';
  const copy = document.createRange();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return copy.toString();
}, null);

/** Waits until the word in hand is `word`. */
export const expectWord = (page: TestPage, word: string): Promise<void> =>
  expect.poll(() => wordInHand(page), { timeout: 10_000, interval: 30 }).toBe(word);

/** Waits until the open card holds `text`, and gives back all it shows. */
export async function expectCard(page: TestPage, text: string | RegExp): Promise<ShownCardContent> {
  let card: ShownCardContent | null = null;
  await expect.poll(async () => {
    card = await page.card();
    return card?.text ?? '';
  }, { timeout: 15_000, interval: 50 }).toMatch(text);
  return card ?? { text: '', theme: null };
}

/** Waits until no card is open. */
export const expectNoCard = (page: TestPage): Promise<void> => expect.poll(() => page.card(), { timeout: 10_000, interval: 50 }).toBeNull();
