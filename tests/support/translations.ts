import type { TestBrowser, TestPage } from './browsers/test-browser.ts';
import { fixturePage } from './fixture-pages.ts';
import { untilAtWork } from './reading.ts';

/** What the made-up site lets a test do. */
export type Fixture = typeof globalThis & { fixture: {
  ready: Promise<void>; rerender(): void; remount(): void; switchChannel(id: string): void; patchText(selector: string, text: string): void;
  rerenderComments(): void; loadMoreComments(): Promise<void>; openNote(id?: string): void; closeNote(): void; setTheme(theme: string): void;
} };

type Stored = typeof globalThis & { chrome: { storage: { local: { set(items: object): Promise<void> } } } };

/** Stores settings as the options page does; `settings` is a page of the extension's own. */
export const storeSettings = (settings: TestPage, values: object): Promise<void> =>
  settings.evaluate((stored) => (globalThis as Stored).chrome.storage.local.set({ settings: { version: 1, values: stored } }), values);

/** A block of the page with its translations. */
export interface TranslatedBlock {
  source: string;
  /** All translations that stand at it; more than one would be a mistake. */
  translations: string[];
}

/** Opens a page of the made-up site that is ready, and waits until we are: until something of it is marked or labelled. */
export async function openPage(browser: TestBrowser, kind: string, query = ''): Promise<TestPage> {
  const page = await browser.open();
  const { url } = fixturePage(kind);
  await page.goto(query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url);
  await page.evaluate(() => (globalThis as Fixture).fixture.ready, null);
  await untilAtWork(page);
  return page;
}

/** The blocks of a selector: what the site says, and what we have put to it. */
export const readBlocks = (page: TestPage, selector: string): Promise<TranslatedBlock[]> => page.evaluate((query) => {
  const own = 'rnc-translation';
  return [...document.querySelectorAll(query)].map((host) => {
    const copy = host.cloneNode(true);
    if (copy instanceof Element) for (const added of copy.querySelectorAll(own)) added.remove();
    const beside = host.nextElementSibling?.matches(own) === true ? [host.nextElementSibling] : [];
    const found = [...host.querySelectorAll(`:scope > ${own}`), ...beside];
    return { source: (copy.textContent ?? '').trim(), translations: found.map((one) => one.textContent ?? '') };
  });
}, selector);

/** Chinese, or a code that Chinese readers write in Latin letters. */
const callsForTranslation = /\p{Script=Han}|^yyds$/u;

/** Blocks that have not just what they ought to: one translation where there is Chinese or its slang, none elsewhere. */
export const wronglyTranslated = (blocks: readonly TranslatedBlock[]): TranslatedBlock[] =>
  blocks.filter(({ source, translations }) => translations.length !== (callsForTranslation.test(source) ? 1 : 0));

/** Where cards stand, in CSS pixels of the document. */
export const cardBoxes = (page: TestPage): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('section.note-item')].map((card) => {
  const { x, y, width, height } = card.getBoundingClientRect();
  return `${card.getAttribute('data-note-id')} ${x} ${y + scrollY} ${width} ${height}`;
}), null);

/** Fills the list of comments up to `count`, each with words of its own, and gives back how many are in sight. */
export const fillComments = (page: TestPage, count: number): Promise<number> => page.evaluate((wanted) => {
  const list = document.querySelector('.comments-container > .list-container');
  const model = list?.querySelector('.parent-comment');
  if (!list || !model) return 0;
  for (const more of list.querySelectorAll('.reply-container')) more.remove();
  for (let number = list.querySelectorAll('.comment-item').length; number < wanted; number++) {
    const copy = model.cloneNode(true);
    if (!(copy instanceof Element)) continue;
    for (const own of copy.querySelectorAll('rnc-translation')) own.remove();
    copy.querySelectorAll('.comment-item').forEach((item) => item.setAttribute('id', `comment-${number.toString(16).padStart(24, '7')}`));
    const text = copy.querySelector('.content .note-text');
    if (text) text.innerHTML = `<span>第 ${number} 条评论：老街的咖啡馆真安静，下次一起去吧</span>`;
    list.append(copy);
  }
  return [...document.querySelectorAll('.comment-item .content')].filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }).length;
}, count);
