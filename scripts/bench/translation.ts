import type { TestPage } from '../../tests/support/browsers/test-browser.ts';
import { startWithEngine } from '../../tests/support/engine-browser.ts';
import { fillComments, openPage, readBlocks, wronglyTranslated, type Fixture } from '../../tests/support/translations.ts';
import { PlainError } from '../support/program.ts';
import type { Row } from './table.ts';

const titles = 'section.note-item .title';
const comments = '.comment-item .content .note-text';
const latency = 200;

/** How fast translations come into a page, with an engine that answers in 200 ms, in Chromium on the made-up site. */
export async function translationRows(): Promise<Row[]> {
  const engine = await startWithEngine();
  const { browser, server } = engine;
  try {
    server.latency = latency;
    const firsts: number[] = [];
    const alls: number[] = [];
    let requests = 0;
    for (let round = 0; round < 5; round++) {
      await engine.clearCache();
      server.seen.length = 0;
      const note = await openPage(browser, 'note');
      await note.move(600, 300);
      await fillComments(note, 100);
      // Waking the background is another figure; here it is awake.
      await new Promise((resolve) => setTimeout(resolve, 500));
      firsts.push(await pressAndWait(note, '#detail-title'));
      alls.push(await timed(() => untilTranslated(note, comments)));
      requests = Math.max(requests, server.seen.length);
      await note.close();
    }

    const feed = await openPage(browser, 'explore');
    await feed.resize(1900, 2600);
    await feed.press('Alt+y');
    await untilTranslated(feed, titles);
    const times: number[] = [];
    for (let round = 0; round < 9; round++) times.push(await feed.evaluate(remountAndWait, titles));
    const cards = await feed.evaluate((query) => document.querySelectorAll(query).length, titles);
    return [
      { name: `translation: first visible block, engine ${latency} ms`, value: median(firsts), unit: 'ms', budget: 300 },
      { name: 'translation: all of 100 comments after that', value: median(alls), unit: 'ms' },
      { name: 'translation: requests for 100 comments', value: requests, unit: '', budget: 4 },
      { name: `translation: cached, after ${cards} cards stand anew`, value: median(times), unit: 'ms', budget: 50 },
    ];
  } finally {
    await engine.close();
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Presses the shortcut, and tells after how many milliseconds a block has its translation. */
async function pressAndWait(page: TestPage, selector: string): Promise<number> {
  await page.evaluate((query) => {
    const host = document.querySelector(query);
    const world: typeof globalThis & { shownAt?: number } = globalThis;
    new MutationObserver(() => {
      if (host?.querySelector('rnc-translation') || host?.nextElementSibling?.matches('rnc-translation')) world.shownAt ??= Date.now();
    }).observe(document, { childList: true, subtree: true });
  }, selector);
  const pressed = Date.now();
  await page.press('Alt+y');
  await untilTranslated(page, selector);
  return (await page.evaluate(() => (globalThis as typeof globalThis & { shownAt?: number }).shownAt ?? 0, null)) - pressed;
}

/** Runs in the page: makes all cards anew, and tells after how many milliseconds each has its translation again. */
async function remountAndWait(selector: string): Promise<number> {
  const hosts = (): Element[] => [...document.querySelectorAll(selector)].filter((title) => /\p{Script=Han}/u.test(title.querySelector('span')?.textContent ?? ''));
  const { fixture } = globalThis as Fixture;
  await new Promise((resolve) => setTimeout(resolve, 200));
  fixture.remount();
  const stand = performance.now();
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!hosts().every((title) => title.querySelector('rnc-translation'))) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
  return performance.now() - stand;
}

/** Waits until each block has its translation. */
async function untilTranslated(page: TestPage, selector: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    if (wronglyTranslated(await readBlocks(page, selector)).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new PlainError(`No translation came for ${selector}.`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
