import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TermMatcher } from '../../utils/glossary/term-matcher.ts';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { realGlossary } from '../support/glossary.ts';
import { readMarks, type MarkedText } from '../support/marks.ts';

type Fixture = typeof globalThis & { fixture: { ready: Promise<void>; rerender(): void; remount(): void; patchText(selector: string, text: string): void; rerenderComments(): void; openNote(id?: string): void; closeNote(): void } };
type Stored = typeof globalThis & { chrome: { storage: { local: { set(items: object): Promise<void> } } } };

const titles = 'section.note-item .title';
const comments = '.comment-item .content .note-text';
let matcher: TermMatcher;
beforeAll(async () => {
  matcher = new TermMatcher(await realGlossary().marked(['zh'], 'eu', []));
});

/** What ought to be marked: each text matched on its own, away from any page. */
const expected = (texts: readonly MarkedText[]): MarkedText[] =>
  texts.map(({ text }) => ({ text, marks: matcher.match(text).map(({ start, end }): [number, number] => [start, end]) }));

async function expectAllMarked(page: TestPage, selector: string): Promise<MarkedText[]> {
  let texts: MarkedText[] = [];
  await expect.poll(async () => {
    const found = await readMarks(page, 'rnc-slang', selector);
    texts = found.texts;
    return found.stale === 0 && texts.length > 0 && JSON.stringify(texts) === JSON.stringify(expected(texts));
  }, { timeout: 10_000, interval: 40, message: `the marks of ${selector} are those that its texts ask for` }).toBe(true);
  return texts;
}

describe.each(browserNames)('slang marks in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  const open = async (kind: string): Promise<TestPage> => {
    const page = await browser.open();
    await page.goto(fixturePage(kind).url);
    await page.evaluate(() => (globalThis as Fixture).fixture.ready, null);
    return page;
  };

  test('stand on the comments of a note, and leave its DOM as it was', async () => {
    const page = await open('note');
    const texts = await expectAllMarked(page, comments);
    expect(texts.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)))).toContain('绝绝子');
    expect(await page.evaluate(() => document.querySelectorAll('[class*="rnc"], [data-rnc]').length, null)).toBe(0);
    await page.close();
  });

  test('follow a masonry through 20 rounds: none stale, missing or doubled', async () => {
    const page = await open('explore');
    await expectAllMarked(page, titles);
    for (let round = 0; round < 20; round++) {
      await page.evaluate((at) => {
        const { fixture } = globalThis as Fixture;
        if (at % 3 === 0) fixture.rerender();
        else if (at % 3 === 1) fixture.remount();
        scrollTo(0, at % 4 === 3 ? 0 : at * 400);
      }, round);
      await expectAllMarked(page, titles);
    }
    await page.close();
  }, 120_000);

  test('follow text that is patched in place, and comments that come and go', async () => {
    const page = await open('note');
    const before = await expectAllMarked(page, comments);
    await page.evaluate(() => (globalThis as Fixture).fixture.patchText('#detail-title', '这家店真的绝绝子，yyds！'), null);
    const [title] = await expectAllMarked(page, '#detail-title');
    expect(title?.marks.map(([start, end]) => title.text.slice(start, end))).toEqual(['绝绝子', 'yyds']);
    await page.evaluate(() => (globalThis as Fixture).fixture.rerenderComments(), null);
    expect(await expectAllMarked(page, comments)).toEqual(before);
    await page.close();
  });

  test('stand on a note that lies over the feed, and on the feed below it', async () => {
    const page = await open('explore');
    await expectAllMarked(page, titles);
    await page.evaluate(() => (globalThis as Fixture).fixture.openNote(), null);
    await expectAllMarked(page, comments);
    await expectAllMarked(page, titles);
    await page.evaluate(() => (globalThis as Fixture).fixture.closeNote(), null);
    await expect.poll(async () => (await readMarks(page, 'rnc-slang', comments)).texts.length + (await readMarks(page, 'rnc-slang', comments)).stale).toBe(0);
    await expectAllMarked(page, titles);
    await page.close();
  });

  test('go without a trace when they are switched off, and come back', async () => {
    const settings = await browser.openOwn('options.html');
    const set = (values: object): Promise<void> => settings.evaluate((stored) => (globalThis as Stored).chrome.storage.local.set({ settings: { version: 1, values: stored } }), values);
    // Labels of buttons come by themselves, and in their own time.
    await set({ interfaceLabels: false });
    const page = await open('note');
    const marked = await expectAllMarked(page, comments);
    const html = (): Promise<string> => page.evaluate(() => document.querySelector('.comments-container')?.innerHTML ?? '', null);
    const before = await html();
    await set({ slangMarks: 'off', interfaceLabels: false });
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('rnc-slang'), null), { timeout: 10_000, interval: 40 }).toBe(false);
    expect(await html()).toBe(before);
    await set({ interfaceLabels: false });
    expect(await expectAllMarked(page, comments)).toEqual(marked);
    await set({});
    await page.close();
    await settings.close();
  });

  test('stand in a draft while it is written', async () => {
    const page = await open('note');
    await page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#content-textarea');
      editor?.scrollIntoView({ block: 'center' });
      editor?.focus();
    }, null);
    await page.type('绝绝子');
    const [draft] = await expectAllMarked(page, '#content-textarea');
    expect(draft?.marks).toEqual([[0, 3]]);
    await page.close();
  });
});
