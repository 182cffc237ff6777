import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { expectTranslated } from '../support/expect-translated.ts';
import { clickInFrame, expectFrame, openFrame, readFrame, writeIn } from '../support/compose.ts';
import { startWithEngine, withEngine, type EngineBrowser } from '../support/engine-browser.ts';
import { fillComments, openPage, readBlocks, storeSettings, type Fixture } from '../support/translations.ts';
import { commentBox, goInto, openEditor, searchBox, textIn } from '../support/writing.ts';

const titles = 'section.note-item .title';
const comments = '.comment-item .content .note-text';
const pill = 'rnc-translation-pill';

let engine: EngineBrowser;
beforeAll(async () => {
  engine = await startWithEngine();
});
afterAll(() => engine.close());
afterEach(async () => {
  engine.server.reset();
  await engine.clearCache();
});

const open = (kind: string): Promise<TestPage> => openPage(engine.browser, kind);
const pillText = async (page: TestPage): Promise<string> => (await page.own(pill))?.text ?? '';

test('a hundred comments take four requests at most, the first for what is in sight alone', async () => {
  const page = await open('note');
  const inSight = await fillComments(page, 100);
  engine.server.latency = 200;
  await page.press('Alt+y');
  await expectTranslated(page, comments);
  expect(await pillText(page)).toMatch(/^(\d+) of \1 · DeepL/u);
  const { seen } = engine.server;
  expect(seen.length).toBeLessThanOrEqual(4);
  expect(Math.max(...seen.map(({ texts }) => texts.length))).toBeLessThanOrEqual(50);
  // Title, text, and the comments in sight.
  expect(seen[0]?.texts.length).toBeLessThanOrEqual(inSight + 2);
  expect(seen[0]?.texts.length).toBeGreaterThan(1);
  await page.close();
});

test('each translation stands at its own text, and is back at once where a card is made anew, without another request', async () => {
  const page = await open('explore');
  await page.press('Alt+y');
  const before = await expectTranslated(page, titles);
  const asked = engine.server.seen.length;
  for (let round = 0; round < 20; round++) {
    await page.evaluate((at) => (at % 2 === 0 ? (globalThis as Fixture).fixture.rerender() : (globalThis as Fixture).fixture.remount()), round);
    expect(await expectTranslated(page, titles)).toEqual(before);
  }
  expect(engine.server.seen.length).toBe(asked);
  const sent = new Set(engine.server.seen.flatMap(({ texts }) => texts));
  for (const { source, translations } of before.filter((block) => sent.has(block.source))) expect(translations).toEqual([engine.server.translate(source)]);
  await page.close();
});

test('what was translated before is back after a reload, without a request', async () => {
  const page = await open('explore');
  await page.press('Alt+y');
  const before = await expectTranslated(page, titles);
  await page.close();
  engine.server.reset();
  const again = await open('explore');
  await again.press('Alt+y');
  const after = await expectTranslated(again, titles);
  const known = new Map(before.map(({ source, translations }) => [source, translations]));
  for (const { source, translations } of after.filter((block) => known.has(block.source))) expect(translations).toEqual(known.get(source));
  await again.close();
});

test('stopping lets go of what has not come, and asks for nothing more', async () => {
  const page = await open('note');
  await fillComments(page, 100);
  engine.server.latency = 1_500;
  await page.press('Alt+y');
  await expect.poll(() => engine.server.seen.length, { timeout: 10_000 }).toBe(1);
  await page.clickInOwn(pill, 'Stop');
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(engine.server.seen.length).toBe(1);
  expect((await readBlocks(page, comments)).flatMap(({ translations }) => translations)).toEqual([]);
  await page.close();
});

test('a note that is left lets go of its translation', async () => {
  const page = await open('explore');
  await page.evaluate(() => (globalThis as Fixture).fixture.openNote(), null);
  await fillComments(page, 100);
  engine.server.latency = 1_500;
  await page.press('Alt+y');
  await expect.poll(() => engine.server.seen.length, { timeout: 10_000 }).toBe(1);
  await page.evaluate(() => (globalThis as Fixture).fixture.closeNote(), null);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  // What follows is the feed's, not one comment.
  const later = engine.server.seen.slice(1).flatMap(({ texts }) => texts);
  expect(later.filter((text) => text.includes('条评论'))).toEqual([]);
  await page.close();
});

test('a page that is left calls off what it has asked for', async () => {
  const page = await open('note');
  engine.server.latency = 3_000;
  await page.press('Alt+y');
  await expect.poll(() => engine.server.seen.length, { timeout: 10_000 }).toBe(1);
  await page.goto('https://www.rednote.com/explore');
  await expect.poll(() => engine.server.seen[0]?.isCalledOff, { timeout: 2_000 }).toBe(true);
  await page.close();
});

test('terms of the glossary are told where they helped', async () => {
  const page = await open('note');
  await page.evaluate(() => (globalThis as Fixture).fixture.patchText('#detail-title', '这家店真的绝绝子'), null);
  await page.press('Alt+y');
  await expectTranslated(page, '#detail-title');
  expect((await page.own('rnc-translation'))?.text).toMatch(/^DeepL 1 slang term explained/u);
  await page.clickInOwn('rnc-translation', '1 slang term explained');
  await expect.poll(async () => (await page.own('rnc-translation'))?.text).toMatch(/绝绝子 = /u);
  await page.close();
});

test('the scroll position stays while translations come in above', async () => {
  const page = await open('note');
  await fillComments(page, 60);
  await page.evaluate(() => document.querySelectorAll('.comment-item')[40]?.scrollIntoView({ block: 'start' }), null);
  const top = (): Promise<number> => page.evaluate(() => document.querySelectorAll('.comment-item')[40]?.getBoundingClientRect().top ?? 0, null);
  const before = await top();
  await page.press('Alt+y');
  await expectTranslated(page, comments);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  await page.close();
});

test('where the engine fails, word by word stands in, with the reason and a way to try again', async () => {
  const page = await open('note');
  engine.server.faults = Array.from({ length: 60 }, () => ({ status: 503 }));
  await page.press('Alt+y');
  await expectTranslated(page, '#detail-title');
  await expect.poll(() => pillText(page), { timeout: 15_000 }).toMatch(/word by word.*The engine could not be reached\..*Try again/u);
  expect((await page.own('rnc-translation'))?.text).toMatch(/^word by word · The engine could not be reached\. Try again/u);
  engine.server.faults = [];
  await expect.poll(async () => {
    const text = await pillText(page);
    if (text.includes('Try again')) await page.clickInOwn(pill, 'Try again');
    return text;
  }, { timeout: 40_000, interval: 250 }).toMatch(/^(\d+) of \1 · DeepL Show original/u);
  const [title] = await expectTranslated(page, '#detail-title');
  expect(title?.translations).toEqual([engine.server.translate(title?.source ?? '')]);
  await page.close();
});

test('a background that is stopped in the middle costs no block its translation, and gives none a second', async () => {
  const page = await open('note');
  await fillComments(page, 60);
  engine.server.latency = 1_500;
  await page.press('Alt+y');
  await expect.poll(() => engine.server.seen.length, { timeout: 10_000 }).toBe(1);
  await engine.stopBackground();
  engine.server.latency = 0;
  const blocks = await expectTranslated(page, comments);
  for (const { source, translations } of blocks.filter((block) => block.source.includes('条评论'))) expect(translations).toEqual([engine.server.translate(source)]);
  await page.close();
});

test('what a model has written stands in the page while it writes the rest', async () => {
  await storeSettings(engine.settings, { ...withEngine, translationEngines: ['openai'] });
  const page = await open('note');
  let finish = (): void => {};
  engine.server.faults = [{ hold: { after: 900, until: new Promise<void>((resolve) => void (finish = resolve)) } }];
  await page.press('Alt+y');
  const title = async (): Promise<string[] | undefined> => (await readBlocks(page, '#detail-title'))[0]?.translations;
  await expect.poll(async () => (await title())?.length, { timeout: 15_000 }).toBe(1);
  expect((await readBlocks(page, comments)).flatMap(({ translations }) => translations)).toEqual([]);
  finish();
  await expectTranslated(page, comments);
  expect((await title())?.length).toBe(1);
  await storeSettings(engine.settings, withEngine);
  await page.close();
});

test('a query goes to the engine when its line is pressed, once and without being kept, and never by itself', async () => {
  const [query, chinese] = ['coffee shop by the old bridge', '老桥边的咖啡馆'];
  engine.server.translate = () => chinese;
  const page = await engine.browser.open();
  await openEditor(page, searchBox);
  await page.type(query);
  const list = await expectFrame(page, /Put into Chinese DeepL/u);
  // Nothing goes out however long the words stand.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(engine.server.seen).toEqual([]);
  await page.press('Alt+w');
  await expect.poll(async () => (await readFrame(list)).focus).toMatch(/^button/u);
  await list.press('ArrowUp');
  expect((await readFrame(list)).focus).toMatch(/^button Put into Chinese/u);
  engine.server.faults = [{ status: 456 }];
  await list.press('Enter');
  await expect.poll(async () => (await readFrame(list)).focus).toMatch(/^button Try again.*allowance is used up/u);
  engine.server.seen.length = 0;
  await list.press('Enter');
  await expect.poll(async () => (await readFrame(list)).focus, { timeout: 10_000 }).toMatch(new RegExp(`^button ${chinese}`, 'u'));
  expect(engine.server.seen.map(({ texts }) => texts)).toEqual([[query]]);
  await list.press('Enter');
  await expect.poll(() => textIn(page, searchBox)).toBe(chinese);
  expect(await engine.countKept()).toBe(0);
  await page.close();
});

test('a draft is translated, read back and spelled out, and goes into the editor as one step', async () => {
  const [draft, chinese, back] = ['My cat fell asleep on the window', '我的猫在窗台上睡着了', 'My cat dozed off on the windowsill'];
  engine.server.translate = (text) => (text === draft ? chinese : back);
  const page = await engine.browser.open();
  const frame = await openFrame(page, commentBox);
  await writeIn(frame, draft, false);
  await frame.press('Control+Enter');
  await expect.poll(async () => (await readFrame(frame)).text, { timeout: 10_000 }).toMatch(/我的猫在窗台上睡着了.*Reads back as: My cat dozed off on the windowsill.*DeepL/u);
  await expect.poll(async () => (await readFrame(frame)).text.normalize('NFC')).toMatch(/wǒ ?de ?māo/u);
  await clickInFrame(page, frame, 'rnc-compose', 'Insert');
  await expect.poll(() => textIn(page, commentBox)).toBe(chinese);
  await page.press('Control+z');
  await expect.poll(() => textIn(page, commentBox)).toBe('');
  // Without an engine there are words at least.
  await storeSettings(engine.settings, { interfaceLabels: false });
  const again = await openFrame(page, commentBox);
  await writeIn(again, 'my cat', false);
  await again.press('Control+Enter');
  await expectFrame(page, /no.* engine|engine is needed/iu);
  await expect.poll(async () => (await readFrame(again)).text, { timeout: 15_000 }).toMatch(/Pick one to insert it:.*猫 māo/u);
  await clickInFrame(page, again, 'rnc-compose', '猫');
  await expect.poll(() => textIn(page, commentBox)).toBe('猫');
  await storeSettings(engine.settings, withEngine);
  await page.close();
});

test('the text in a picture is read when the person asks for it, and its words are explained', async () => {
  await storeSettings(engine.settings, { ...withEngine, pictureText: true });
  engine.server.picture = { text: '今日菜单\n红烧肉', translation: 'Menu of the day\nBraised pork' };
  const page = await open('note');
  const at = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('.media-container')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, null);
  await page.move(at.x, at.y);
  await expect.poll(async () => (await page.own('rnc-picture-button'))?.text, { timeout: 10_000 }).toBe('Read the text');
  expect(engine.server.seen).toEqual([]);
  await page.clickInOwn('rnc-picture-button', 'Read the text');
  const lines = (): Promise<(string | null)[]> => page.evaluate(() => [...document.querySelectorAll('rnc-picture-text > p')].map(({ textContent }) => textContent), null);
  await expect.poll(lines, { timeout: 10_000 }).toEqual([engine.server.picture.text, engine.server.picture.translation]);
  expect(engine.server.seen.map(({ texts }) => texts[0]?.slice(0, 23))).toEqual(['data:image/jpeg;base64,']);
  const word = await page.evaluate(() => {
    const text = document.querySelector('rnc-picture-text > p')?.firstChild;
    const range = document.createRange();
    if (text) range.setStart(text, 2);
    if (text) range.setEnd(text, 3);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, null);
  await page.move(word.x - 3, word.y);
  await page.move(word.x, word.y);
  await expect.poll(async () => (await page.card())?.text ?? '', { timeout: 10_000 }).toContain('菜单');
  await page.press('Escape');
  await page.press('Escape');
  await expect.poll(lines).toEqual([]);
  engine.server.faults = [{ status: 503 }];
  await page.press('Alt+i');
  await expect.poll(async () => (await page.own('rnc-picture-text'))?.text, { timeout: 10_000 }).toMatch(/The engine could not be reached\. ?Try again/u);
  await page.evaluate(() => history.pushState(null, '', `${location.href}&page=2`), null);
  await expect.poll(() => page.own('rnc-picture-text')).toBeNull();
  // A key that writes asks for nothing while one writes.
  await storeSettings(engine.settings, { ...withEngine, pictureText: true, shortcutPicture: 'i' });
  const asked = engine.server.seen.length;
  await goInto(page, commentBox);
  await page.press('i');
  await expect.poll(() => textIn(page, commentBox)).toBe('i');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur(), null);
  expect(engine.server.seen.length).toBe(asked);
  await page.press('i');
  await expect.poll(() => engine.server.seen.length, { timeout: 10_000 }).toBe(asked + 1);
  await storeSettings(engine.settings, withEngine);
  await page.close();
});
