import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { expectTranslated, expectUntranslated } from '../support/expect-translated.ts';
import { commentBox, goInto, risky } from '../support/writing.ts';
import { cardBoxes, openPage, readBlocks, storeSettings, type Fixture, type TranslatedBlock } from '../support/translations.ts';

const titles = 'section.note-item .title';
const comments = '.comment-item .content .note-text';
const pill = 'rnc-translation-pill';

/** The site's part of the page, as it is written. */
const siteHtml = (page: TestPage): Promise<string> => page.evaluate(() => document.querySelector('#app')?.outerHTML ?? '', null);

/** Which translation goes with which text; a text with two would be a wrong pair. */
function addPairs(pairs: Map<string, string>, blocks: readonly TranslatedBlock[]): void {
  for (const { source, translations: [translation] } of blocks) {
    if (translation === undefined) continue;
    expect([source, pairs.get(source) ?? translation]).toEqual([source, translation]);
    pairs.set(source, translation);
  }
}

describe.each(browserNames)('translation in place in %s', (name) => {
  let browser: TestBrowser;
  let settings: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
    settings = await browser.openOwn('options.html');
    await storeSettings(settings, { interfaceLabels: false });
  });
  afterAll(() => browser.close());

  test('nothing is translated, and no script for it is there, until the person wants it', async () => {
    const page = await openPage(browser, 'note');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await expectUntranslated(page);
    await page.close();
  });

  test.each([['explore', titles], ['note', comments], ['notification', '.interaction-content'], ['search', titles]])('without engine and network, %s is glossed at once, and the pill says what more is possible', async (kind, selector) => {
    const page = await openPage(browser, kind);
    const before = await siteHtml(page);
    await page.press('Alt+y');
    await expectTranslated(page, selector);
    await expect.poll(async () => (await page.own(pill))?.text ?? '', { timeout: 5_000 }).toMatch(/^(\d+) of \1 · word by word ✕? ?This is word by word.*Choose an engine/u);
    expect(page.requests.filter((url) => url.startsWith('http') && !url.startsWith('https://www.rednote.com/'))).toEqual([]);
    await page.press('Alt+y');
    await expectUntranslated(page);
    expect(await page.own(pill)).toBeNull();
    expect(await siteHtml(page)).toBe(before);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('a masonry rendered anew 20 times has no double, no wrong pair, and no card that moves', async () => {
    const page = await openPage(browser, 'explore');
    const placesBefore = new Set(await cardBoxes(page));
    await page.press('Alt+y');
    const pairs = new Map<string, string>();
    addPairs(pairs, await expectTranslated(page, titles));
    expect(new Set(await cardBoxes(page))).toEqual(placesBefore);
    for (let round = 0; round < 20; round++) {
      await page.evaluate((at) => {
        const { fixture } = globalThis as Fixture;
        if (at % 3 === 0) fixture.rerender();
        else if (at % 3 === 1) fixture.remount();
        scrollTo(0, at % 4 === 3 ? 0 : at * 300);
      }, round);
      addPairs(pairs, await expectTranslated(page, titles));
    }
    await page.evaluate(() => scrollTo(0, 0), null);
    await expect.poll(async () => new Set(await cardBoxes(page))).toEqual(placesBefore);
    // Another channel writes other words into the same nodes.
    await page.evaluate(() => (globalThis as Fixture).fixture.switchChannel('homefeed.food_v3'), null);
    addPairs(pairs, await expectTranslated(page, titles));
    await page.close();
  }, 120_000);

  test('a translation keeps to the two lines of its card, and gives way to the original under the pointer', async () => {
    const page = await openPage(browser, 'explore');
    await page.press('Alt+y');
    await expectTranslated(page, titles);
    const overflowing = await page.evaluate(() => [...document.querySelectorAll('section.note-item rnc-translation')].flatMap((one) => {
      const box = one.getBoundingClientRect();
      const footer = one.closest('.footer')?.getBoundingClientRect();
      return footer && box.top >= footer.top && box.bottom <= footer.bottom && box.height <= 41 ? [] : [one.textContent];
    }), null);
    expect(overflowing).toEqual([]);
    const seen = (): Promise<(string | undefined)[]> => page.evaluate(() => {
      const title = document.querySelector('section.note-item .title');
      return ['span', 'rnc-translation'].map((part) => {
        const found = title?.querySelector(part);
        return found ? getComputedStyle(found).visibility : undefined;
      });
    }, null);
    expect(await seen()).toEqual(['hidden', 'visible']);
    const at = await page.evaluate(() => {
      const { x, y } = document.querySelector('section.note-item .title')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 20, y: y + 10 };
    }, null);
    await page.move(at.x, at.y);
    await expect.poll(seen).toEqual(['visible', 'hidden']);
    await page.close();
  });

  test('comments are translated batch by batch, and found again when the list is made anew', async () => {
    const page = await openPage(browser, 'note');
    await page.press('Alt+y');
    const pairs = new Map<string, string>();
    const first = await expectTranslated(page, comments);
    addPairs(pairs, first);
    await page.evaluate(() => (globalThis as Fixture).fixture.loadMoreComments(), null);
    await expect.poll(async () => (await readBlocks(page, comments)).length).toBeGreaterThan(first.length);
    addPairs(pairs, await expectTranslated(page, comments));
    await page.evaluate(() => (globalThis as Fixture).fixture.rerenderComments(), null);
    addPairs(pairs, await expectTranslated(page, comments));
    await page.evaluate(() => (globalThis as Fixture).fixture.patchText('.comment-item .content .note-text > span', '这家店真不错'), null);
    await expect.poll(async () => (await readBlocks(page, comments))[0]?.source).toContain('这家店真不错');
    addPairs(pairs, await expectTranslated(page, comments));
    await page.close();
  });

  test('a note over the feed is translated, and what lies below it is put back when it is closed', async () => {
    const page = await openPage(browser, 'explore');
    await page.press('Alt+y');
    await expectTranslated(page, titles);
    await page.evaluate(() => (globalThis as Fixture).fixture.openNote(), null);
    await expectTranslated(page, `.note-detail-mask ${comments}`);
    await expectTranslated(page, '#detail-title');
    await page.evaluate(() => (globalThis as Fixture).fixture.closeNote(), null);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('.note-detail-mask').length, null)).toBe(0);
    await expectTranslated(page, titles);
    await page.close();
  });

  test('stickers, topics and people come back as they are; what needs no translation gets none', async () => {
    const page = await openPage(browser, 'note');
    await page.evaluate(() => {
      const { fixture } = globalThis as Fixture;
      const texts = ['谢谢', 'This is already English', '😂😂😂', '今天 ootd 超好看', 'mixed 中文 line', '看完了'];
      document.querySelectorAll('.comment-item .content .note-text > span:first-child').forEach((span, at) => {
        const text = texts[at];
        span.id = `said-${at}`;
        if (text !== undefined) fixture.patchText(`#said-${at}`, text);
      });
      document.querySelector('#said-5')?.closest('.content')?.insertAdjacentHTML('beforeend', '<div class="translate-text">I have seen it</div>');
    }, null);
    await page.press('Alt+y');
    const of = async (text: string): Promise<number | undefined> => (await readBlocks(page, comments)).find(({ source }) => source.startsWith(text))?.translations.length;
    for (const text of ['谢谢', '今天 ootd 超好看', 'mixed 中文 line']) await expect.poll(() => of(text), { timeout: 10_000 }).toBe(1);
    for (const text of ['This is already English', '😂😂😂', '看完了']) expect([text, await of(text)]).toEqual([text, 0]);
    const [note] = await expectTranslated(page, '#detail-desc .note-text');
    for (const token of ['[萌萌哒R]', '@阿柚今天早睡了吗', '[doge]', '#周末去哪儿']) expect(note?.translations[0]).toContain(token);
    expect(note?.translations[0]?.split('\n').length).toBeGreaterThan(5);
    await page.close();
  });

  test('the button on a comment translates it alone and brings the original back', async () => {
    const page = await openPage(browser, 'note');
    const before = await siteHtml(page);
    const at = await page.evaluate(() => {
      const { x, y } = document.querySelector('.comment-item .content .note-text')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y };
    }, null);
    await page.move(at.x - 4, at.y - 30);
    await page.move(at.x + 2, at.y + 3);
    const press = async (label: string): Promise<void> => {
      await expect.poll(async () => (await page.own('rnc-translation-button'))?.text, { timeout: 5_000 }).toBe(label);
      await page.clickInOwn('rnc-translation-button', label);
    };
    await press('Translate');
    await expect.poll(async () => (await readBlocks(page, comments)).map(({ translations }) => translations.length).slice(0, 2)).toEqual([1, 0]);
    expect((await page.own('rnc-translation'))?.text).toMatch(/^word by word .*Choose an engine /u);
    await press('Original');
    await expectUntranslated(page);
    expect(await siteHtml(page)).toBe(before);
    // In another language of explanations its script comes anew.
    await storeSettings(settings, { explanationLanguage: 'zh', interfaceLabels: false });
    await expect.poll(() => page.own('rnc-translation-button')).toBeNull();
    await page.press('Alt+y');
    await expectTranslated(page, '#detail-title');
    await storeSettings(settings, { interfaceLabels: false });
    await page.close();
  });

  test('a key held alone over a comment translates it; a shortcut with that key does not', async () => {
    await storeSettings(settings, { translationMode: 'key', interfaceLabels: false, hoverCardEnabled: false });
    const page = await openPage(browser, 'note');
    const at = await page.evaluate(() => {
      const { x, y } = document.querySelector('.comment-item .content .note-text')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y };
    }, null);
    await page.move(at.x - 4, at.y - 30);
    await page.move(at.x + 2, at.y + 3);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const first = async (): Promise<number | undefined> => (await readBlocks(page, comments))[0]?.translations.length;
    await page.press('Shift+k');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await first()).toBe(0);
    await page.hold('Shift', 500);
    await expect.poll(first, { timeout: 5_000 }).toBe(1);
    await page.hold('Shift', 500);
    await expect.poll(first, { timeout: 5_000 }).toBe(0);
    await storeSettings(settings, { interfaceLabels: false });
    await page.close();
  });

  test('the card translates the text around its word although it says nothing of the sentence, also before the pointer has moved', async () => {
    await storeSettings(settings, { sentenceGloss: false, interfaceLabels: false });
    const page = await openPage(browser, 'note');
    await page.press('Alt+r');
    await expect.poll(async () => (await page.card())?.text ?? '', { timeout: 10_000 }).toContain('Translate all of it');
    await page.press('Alt+r');
    await page.clickInCard('Translate all of it');
    await expect.poll(async () => (await readBlocks(page, '#detail-title'))[0]?.translations.length, { timeout: 10_000 }).toBe(1);
    await storeSettings(settings, { interfaceLabels: false });
    await page.close();
  });

  test('all that stands over the page is as large as the person wants', async () => {
    const heights: number[][] = [];
    for (const textSize of ['100', '130']) {
      await storeSettings(settings, { textSize, interfaceLabels: false });
      const page = await openPage(browser, 'note');
      await page.resize(1280, 900);
      await goInto(page, commentBox);
      await page.type(risky);
      const heightOf = async (tag: string): Promise<number> => {
        await expect.poll(() => page.own(tag), { timeout: 10_000 }).not.toBeNull();
        return page.evaluate((query) => document.querySelector(query)?.getBoundingClientRect().height ?? 0, tag);
      };
      const beside = [await heightOf('rnc-warning'), await heightOf('rnc-write')];
      await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur(), null);
      const { x, y } = await page.evaluate(() => {
        const box = document.querySelector('.comment-item .content .note-text')?.getBoundingClientRect() ?? new DOMRect();
        return { x: box.x, y: box.y };
      }, null);
      await page.move(x - 4, y - 30);
      await page.move(x + 2, y + 3);
      const button = await heightOf('rnc-translation-button');
      await page.press('Alt+y');
      heights.push([...beside, button, await heightOf(pill)]);
      await page.close();
    }
    const [usual = [], large = []] = heights;
    for (const [at, height] of usual.entries()) expect(Math.abs((large[at] ?? 0) / height - 1.3)).toBeLessThan(0.05);
    await storeSettings(settings, { interfaceLabels: false });
  });

  test('what the site throws out comes back, but not for ever', async () => {
    const page = await openPage(browser, 'note');
    await page.press('Alt+y');
    await expectTranslated(page, '#detail-title');
    const count = async (): Promise<number | undefined> => (await readBlocks(page, '#detail-title'))[0]?.translations.length;
    const throwOut = (): Promise<void> => page.evaluate(() => document.querySelector('#detail-title rnc-translation')?.remove(), null);
    for (let time = 0; time < 3; time++) {
      await throwOut();
      await expect.poll(count).toBe(1);
    }
    await throwOut();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await count()).toBe(0);
    await page.close();
  });

  test('each place has its own way: cards by themselves, comments never', async () => {
    await storeSettings(settings, { translationModes: { feed: 'screen', comments: 'off' }, interfaceLabels: false });
    const page = await openPage(browser, 'explore');
    await expect.poll(async () => (await readBlocks(page, titles)).slice(0, 2).map(({ translations }) => translations.length)).toEqual([1, 1]);
    await page.evaluate(() => (globalThis as Fixture).fixture.openNote(), null);
    await page.press('Alt+y');
    await expectTranslated(page, '#detail-title');
    expect((await readBlocks(page, comments)).flatMap(({ translations }) => translations)).toEqual([]);
    await storeSettings(settings, { interfaceLabels: false });
    await page.close();
  });

  test('by itself, only what comes on screen is translated; switched off, all of it goes', async () => {
    await storeSettings(settings, { translationMode: 'screen', translationView: 'replaced', translationPinyin: true, interfaceLabels: false });
    const page = await openPage(browser, 'note');
    const [title] = await expectTranslated(page, '#detail-title');
    expect(title?.translations[0]).toMatch(/weekend/u);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('#detail-title') ?? document.body).display, null)).toBe('none');
    const far = await page.evaluate(() => {
      const all = [...document.querySelectorAll('.comment-item .content .note-text')];
      return all.filter((one) => one.getBoundingClientRect().top > innerHeight + 500).every((one) => one.parentElement?.querySelector('rnc-translation') === null) && all.length > 0;
    }, null);
    expect(far).toBe(true);
    await storeSettings(settings, { translationMode: 'off', interfaceLabels: false });
    await expectUntranslated(page);
    await storeSettings(settings, { interfaceLabels: false });
    await page.close();
  });
});
