import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { readMarks } from '../support/marks.ts';
import { expectCard, expectNoCard, expectWord, pointAt } from '../support/reading.ts';

type Fixture = typeof globalThis & { fixture: { ready: Promise<void>; loadMoreComments(): Promise<void>; patchText(selector: string, text: string): void } };

type Watching = typeof globalThis & { fewest?: number };

const note = fixturePage('note');
const comment = (id: string, word: string): { selector: string; word: string } => ({ selector: `#comment-${id} .note-text`, word });
const yyds = comment('6afea578000000000a559170', 'yyds');
const juejuezi = comment('6afe825000000000325cdc0d', '绝绝子');
const smile = comment('6afea62c00000000513e9d08', '🙂');
const oxBeer = comment('6afea64a000000004cd20e71', '🐮');
const zhongcao = comment('6afea66800000000186af25b', '種草');
const noCap = comment('6afea6a400000000370bd4c9', 'no cap');
const curse = comment('6afea6e0000000005ac8f317', 'tmd');

/** The note with as many comments as the tests point at. */
async function openNote(browser: TestBrowser): Promise<TestPage> {
  const page = await browser.open();
  await page.goto(note.url);
  await expect.poll(() => page.evaluate(async (last) => {
    const { fixture } = globalThis as Fixture;
    await fixture.ready;
    await fixture.loadMoreComments();
    return document.querySelector(last) !== null;
  }, curse.selector), { timeout: 10_000 }).toBe(true);
  return page;
}

/** From now on keeps the least number of marks that stand in a frame. */
const watchMarks = (page: TestPage): Promise<void> => page.evaluate(() => {
  const world = globalThis as Watching;
  const look = (): void => {
    world.fewest = Math.min(world.fewest ?? Infinity, CSS.highlights.get('rnc-slang')?.size ?? 0);
    requestAnimationFrame(look);
  };
  look();
}, null);
const fewestMarks = (page: TestPage): Promise<number> => page.evaluate(() => (globalThis as Watching).fewest ?? 0, null);
const allMarks = (page: TestPage): Promise<number> => page.evaluate(() => CSS.highlights.get('rnc-slang')?.size ?? 0, null);

/** How many marks stand on a word of a comment. */
const marksOn = async (page: TestPage, { selector }: { selector: string }): Promise<number> =>
  (await readMarks(page, 'rnc-slang', selector)).texts.flatMap(({ marks }) => marks).length;

describe.each(browserNames)('slang on the card in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await openNote(browser);
  });
  afterEach(() => page.close());

  test('a code is told by what it stands for, how that is said, what it means and an example', async () => {
    await pointAt(page, yyds, 0.5);
    const { text } = await expectCard(page, /greatest of all time/u);
    await expectWord(page, 'yyds');
    for (const part of ['永远的神', 'yǒng yuǎn de shén', 'slang · admiring', 'eternal god', 'GOAT', '绝绝子']) expect(text).toContain(part);
  });

  test('a sticker that the site shows as a picture is told by its name', async () => {
    const place = await page.evaluate(() => {
      const picture = document.querySelector<HTMLImageElement>('.comment-item .note-text img.note-content-emoji');
      picture?.scrollIntoView({ block: 'center' });
      const box = picture?.getBoundingClientRect();
      return { name: picture?.alt ?? '', x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    }, null);
    expect(place.name).toMatch(/^\[.+\]$/u);
    await page.move(2, 2);
    await expectNoCard(page);
    await page.move(place.x, place.y);
    const { text } = await expectCard(page, /emoji/iu);
    expect(text).toContain(place.name);
  });

  test('a term comes before the dictionary’s word, and in the sentence by its slang meaning', async () => {
    await pointAt(page, juejuezi);
    await expectCard(page, /jué jué zi.*Amazing, the best.*In the dictionary.*absolutely amazing.*In this sentence.*绝绝子.*amazing, the best/u);
  });

  test('an emoji has a meaning, two of them one together', async () => {
    await pointAt(page, smile, 0.5);
    await expectCard(page, /^🙂 slang · ironic .*Not friendly.*shows “a slight smile”/u);
    await pointAt(page, oxBeer, 0.5);
    await expectWord(page, '🐮🍺');
    await expectCard(page, /^🐮🍺.*niú bī.*vulgar.*awesome/u);
  });

  test('a term in traditional characters is the same term', async () => {
    await pointAt(page, zhongcao);
    await expectCard(page, /^种草 種草 zhòng cǎo slang · friendly shopping/u);
  });

  test('rude words say so before they say what they mean', async () => {
    await pointAt(page, curse, 0.5);
    await expectCard(page, /他妈的.*vulgar.*swear word/u);
  });

  test('a word that is only spelled like slang is told by the dictionary first', async () => {
    await page.evaluate(() => (globalThis as Fixture).fixture.patchText('#detail-title', '今年院子里的草长得很快，我们每个周末都要花一下午来修剪它们'), null);
    await pointAt(page, { selector: '#detail-title', word: '草' });
    await expectCard(page, /In the dictionary grass.*Can also mean.*slang.*LOL/u);
  });

  test('a term like it opens below, and closes again', async () => {
    await pointAt(page, yyds, 0.5);
    await expectCard(page, /greatest of all time/u);
    await page.clickInCard('Look at 绝绝子');
    await expectCard(page, /jué jué zi.*Amazing, the best/u);
    await page.clickInCard('Look at 绝绝子');
    await expect.poll(async () => (await page.card())?.text).not.toMatch(/Amazing/u);
  });

  test('“I know this one” takes the mark away in every tab, and can be taken back where it was said', async () => {
    const front = await openNote(browser);
    for (const tab of [page, front]) await expect.poll(() => marksOn(tab, yyds), { timeout: 10_000 }).toBe(1);
    await pointAt(front, yyds, 0.5);
    await expectCard(front, /I know this one/u);
    const marks = await allMarks(front);
    await watchMarks(front);
    await front.clickInCard('I know this one');
    await expectCard(front, /No longer marked\..*Mark it again/u);
    for (const tab of [page, front]) await expect.poll(() => marksOn(tab, yyds), { timeout: 10_000 }).toBe(0);
    expect(await marksOn(front, curse)).toBe(1);
    // The other marks stand all the while.
    expect(await fewestMarks(front)).toBeGreaterThanOrEqual(await allMarks(front));
    expect(await allMarks(front)).toBeGreaterThan(marks / 2);
    await front.press('Escape');
    await expectNoCard(front);

    await pointAt(front, yyds, 0.5);
    await expectCard(front, /greatest of all time.*No longer marked\./u);
    await front.clickInCard('Mark it again');
    await expectCard(front, /Marked again\..*I know this one/u);
    for (const tab of [page, front]) await expect.poll(() => marksOn(tab, yyds), { timeout: 10_000 }).toBe(1);
    await front.close();
  });

  test('English slang is no concern of those who read English', async () => {
    await expect.poll(() => marksOn(page, yyds), { timeout: 10_000 }).toBe(1);
    expect(await marksOn(page, noCap)).toBe(0);
  });
});

describe('slang for those who read Chinese', () => {
  let browser: TestChromium;
  beforeAll(async () => {
    browser = await startChromium({ extension: '.output/chrome-mv3' });
    const [worker] = browser.context.serviceWorkers();
    await worker?.evaluate(() => (globalThis as typeof globalThis & { chrome: { storage: { local: { set(items: object): Promise<void> } } } })
      .chrome.storage.local.set({ settings: { version: 1, values: { language: 'zh-CN' } } }));
  });
  afterAll(() => browser.close());

  test('is explained in Chinese, English terms too', async () => {
    const page = await openNote(browser);
    await pointAt(page, noCap, 0.5);
    const { text } = await expectCard(page, /网络用语/u);
    expect(text).toMatch(/^no cap 网络用语.*说真的.*没有帽子.*讲真，这是我这辈子/u);
    await pointAt(page, juejuezi);
    await expectCard(page, /好极了.*词典释义（英文）/u);
    await page.close();
  });
});
