import { describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers/both.ts';
import { pageForEachTest } from '../support/browsers/for-each-test.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectCard, expectNoCard, expectWord, placeOf, pointAt, untilAtWork, wordInHand } from '../support/reading.ts';

const note = fixturePage('note');
const title = note.probe;

describe.each(browserNames)('the card in %s', (name) => {
  let page: TestPage;
  pageForEachTest(name, async (opened) => {
    page = opened;
    await page.goto(note.url);
    await untilAtWork(page);
  });

  test('tells script, pinyin, meaning, measure word, neighbours and the sentence', async () => {
    await pointAt(page, title);
    const { text } = await expectCard(page, /weekend/u);
    for (const part of ['咖啡馆', '咖啡館', 'guǎn', 'café', 'Counted with', '家', '咖啡', '周末', 'weekend']) expect(text).toContain(part);
  });

  test('goes when the pointer leaves, and its highlight with it', async () => {
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.move(2, 2);
    await expectNoCard(page);
    expect(await wordInHand(page)).toBe('');
  });

  test('stays while the pointer is on it', async () => {
    await pointAt(page, title);
    await expectCard(page, /café/u);
    const box = await cardBox(page);
    const word = await placeOf(page, title);
    await page.move(word.x, word.y);
    await page.move(box.left + 60, box.top + 20, 6);
    await page.move(box.left + 100, box.top + 40, 3);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await page.card()).not.toBeNull();
  });

  test('never covers its word and stays within the window, wherever the word stands', async () => {
    for (const [width, height] of [[1280, 900], [700, 500], [360, 640]] as const) {
      await page.resize(width, height);
      await pointAt(page, title);
      await expectCard(page, /In this sentence/u);
      const card = await cardBox(page);
      const word = await placeOf(page, title, 0.5);
      expect(word.x > card.left && word.x < card.right && word.y > card.top && word.y < card.bottom).toBe(false);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(height);
    }
  });

  test('walks by key, pins, and closes on Escape, while the page hears none of it', async () => {
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.press('n');
    await expectWord(page, '周末');
    await expectCard(page, /weekend/u);
    await page.press('b');
    await expectWord(page, '咖啡馆');
    await page.press('p');
    await page.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.card()).not.toBeNull();
    await page.press('Escape');
    await expectNoCard(page);
    expect(await wordInHand(page)).toBe('');
    const heard = await page.evaluate(() => (globalThis as typeof globalThis & { fixture: { keys: string[] } }).fixture.keys, null);
    expect(heard.filter((key) => /n|b|p|Escape/u.test(key))).toEqual([]);
  });

  test('opens by key on the first words of the page and walks on into the next block', async () => {
    await page.press('Alt+r');
    await expectWord(page, '藏');
    for (let step = 0; step < 18; step++) {
      await page.press('n');
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const host = await page.evaluate(() => {
      const [range] = CSS.highlights.get('rnc-word') ?? [];
      return range?.startContainer.parentElement?.closest('#detail-title, #detail-desc')?.id;
    }, null);
    expect(host).toBe('detail-desc');
  });

  test('leaves keys to whoever is typing', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.content-edit .inner')?.click(), null);
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.evaluate(() => document.querySelector<HTMLElement>('#content-textarea')?.focus(), null);
    await page.press('n');
    await page.press('b');
    expect(await page.evaluate(() => document.querySelector('#content-textarea')?.textContent, null)).toBe('nb');
    expect(await wordInHand(page)).toBe('咖啡馆');
  });

  test('follows the site into the dark and back', async () => {
    const setTheme = (theme: string): Promise<void> => page.evaluate((wanted) => {
      (globalThis as typeof globalThis & { fixture: { setTheme(theme: string): void } }).fixture.setTheme(wanted);
    }, theme);
    await setTheme('dark');
    await pointAt(page, title);
    expect((await expectCard(page, /café/u)).theme).toBe('dark');
    await setTheme('light');
    await expect.poll(async () => (await page.card())?.theme).toBe('light');
  });

  test('forgets a word whose text the site has changed', async () => {
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.evaluate(() => {
      (globalThis as typeof globalThis & { fixture: { patchText(selector: string, text: string): void } }).fixture.patchText('#detail-title', '完全不同的标题');
    }, null);
    await page.move(2, 2);
    await expectNoCard(page);
    await pointAt(page, { selector: '#detail-title', word: '标题' });
    await expectWord(page, '标题');
  });

  test('is above a note that lies over the living feed', async () => {
    await page.goto(fixturePage('explore').url);
    const cover = await page.evaluate(() => {
      const box = document.querySelector('section.note-item a.cover')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 60 };
    }, null);
    await page.click(cover.x, cover.y);
    const firstComment = (): Promise<string> => page.evaluate(() =>
      [...document.querySelectorAll('.note-detail-mask .comment-item .note-text > span')].map((found) => found.textContent ?? '').find((text) => /^\p{Script=Han}/u.test(text)) ?? '', null);
    await expect.poll(firstComment, { timeout: 10_000 }).not.toBe('');
    const first = await firstComment();
    await pointAt(page, { selector: '.note-detail-mask .comments-container', word: first.slice(0, 4) });
    await expectCard(page, /In this sentence/u);
    const isOnTop = await page.evaluate(() => {
      const box = document.querySelector('rnc-card')?.getBoundingClientRect();
      return box ? document.elementFromPoint(box.left + 20, box.top + 20)?.localName : '';
    }, null);
    expect(isOnTop).toBe('rnc-card');
  });

  test('is still about its word when other words are crossed on the way to it', async () => {
    await pointAt(page, title);
    await expectCard(page, /café/u);
    const box = await cardBox(page);
    const next = await placeOf(page, { selector: '#detail-title', word: '周末' });
    // On, without a stop: where the pointer rests, the card is about the word beneath it.
    await page.move(next.x, next.y);
    await page.move(box.left + 120, box.top + 30);
    await expectWord(page, '咖啡馆');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await page.card())?.text).toContain('café');
  });

  test('goes on by key through a page that scrolls beneath a resting pointer', async () => {
    await page.resize(700, 500);
    await pointAt(page, { selector: '#detail-title', word: '孤单' });
    await expectCard(page, /lone/u);
    for (let step = 0; step < 25; step++) {
      await page.press('n');
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await page.card()).not.toBeNull();
    expect(await wordInHand(page)).not.toBe('孤单');
  });

  test('is not troubled by key events that pages make themselves', async () => {
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.evaluate(() => {
      document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }, null);
    expect(await wordInHand(page)).toBe('咖啡馆');
    expect(page.errors).toEqual([]);
  });

  test('leaves the page as the site made it', async () => {
    const pageOnly = (): Promise<string> => page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      // Labels of the interface and the button for translating come when they come; what they leave behind has tests of its own.
      for (const ours of copy.querySelectorAll('rnc-card, rnc-translation-button')) ours.remove();
      for (const element of copy.querySelectorAll('*')) {
        for (const attribute of element.getAttributeNames()) if (attribute.startsWith('data-rnc-')) element.removeAttribute(attribute);
      }
      return copy.outerHTML;
    }, null);
    await page.evaluate(() => (globalThis as typeof globalThis & { fixture: { ready: Promise<void> } }).fixture.ready, null);
    const before = await pageOnly();
    await pointAt(page, title);
    await expectCard(page, /café/u);
    await page.press('n');
    await page.press('Escape');
    await expectNoCard(page);
    expect(await pageOnly()).toBe(before);
  });
});

const cardBox = (page: TestPage): Promise<{ left: number; top: number; right: number; bottom: number }> => page.evaluate(() => {
  const box = document.querySelector('rnc-card')?.getBoundingClientRect();
  return { left: box?.left ?? 0, top: box?.top ?? 0, right: box?.right ?? 0, bottom: box?.bottom ?? 0 };
}, null);
