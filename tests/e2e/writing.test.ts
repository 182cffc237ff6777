import { describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import { pageForEachTest } from '../support/browsers/for-each-test.ts';
import type { TestFrame, TestPage } from '../support/browsers/test-browser.ts';
import { clickInFrame, expectDoor, expectFrame, openFrame, readFrame, writeIn } from '../support/compose.ts';
import { aMoment, commentBox, coveredBy, editors, isInside, openEditor, searchBox, textIn } from '../support/writing.ts';

const draft = '我的猫睡着了';
/** What stands in an editor already: in narrow ones, more than one line. */
const before = 'some words that stand in the editor already and need more room than one line has';
const post = editors.find(({ name }) => name.includes('TipTap')) ?? commentBox;
const writtenIn = editors.filter((editor) => editor !== searchBox);

type Listening = typeof globalThis & { heard: string[] };

/** All that a page could listen to while somebody types. */
const listen = (page: TestPage): Promise<void> => page.evaluate(() => {
  const world = globalThis as Listening;
  world.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'paste', 'message']) {
    addEventListener(type, ({ type: name }) => world.heard.push(name), true);
  }
}, null);
const heardBy = (page: TestPage): Promise<string[]> => page.evaluate(() => (globalThis as Listening).heard, null);

const isOpen = async (page: TestPage): Promise<boolean> => (await page.own('rnc-compose')) !== null;

describe.each(browserNames)('writing in one’s own language, in %s', (name) => {
  let page: TestPage;
  pageForEachTest(name, (opened) => {
    page = opened;
  });

  describe.each(writtenIn)('for $name', (editor) => {
    test('the button covers nothing, the page hears nothing until the words are inserted, and one undo takes them back', async () => {
      await page.resize(1280, 800);
      await openEditor(page, editor);
      await page.type(`${before} `);
      await expectDoor(page);
      for (const width of [360, 1280]) {
        await page.resize(width, 800);
        await expect.poll(async () => (await coveredBy(page, editor, 'rnc-write')).covered, { timeout: 5_000, interval: 50 }).toEqual([]);
      }
      const frame = await openFrame(page, editor, false);
      await listen(page);
      await writeIn(frame, draft);
      expect(await heardBy(page)).toEqual([]);
      expect(await textIn(page, editor)).toBe(before);
      await clickInFrame(page, frame, 'rnc-compose', 'Insert');
      await expect.poll(() => textIn(page, editor)).toMatch(new RegExp(`^${before} .*\\bcat\\b`, 'u'));
      expect(await heardBy(page)).toContain('input');
      await expect.poll(() => isInside(page, editor)).toBe(true);
      expect(await isOpen(page)).toBe(false);
      await page.press('Control+z');
      await expect.poll(() => textIn(page, editor)).toBe(before);
    });
  });

  test('is opened by key, closed by key, and keeps what was written until then', async () => {
    await openEditor(page, commentBox);
    await expectDoor(page);
    await page.press('Alt+w');
    const frame = await expectFrame(page, 'Write in your language');
    await writeIn(frame, draft, false);
    await frame.press('Escape');
    await expect.poll(() => isOpen(page)).toBe(false);
    expect(await isInside(page, commentBox)).toBe(true);
    await page.press('Alt+w');
    await expect.poll(() => isOpen(page)).toBe(true);
    expect((await readFrame(frame)).draft).toBe(draft);
    expect(await textIn(page, commentBox)).toBe('');
  });

  test('inserts both languages, tags once and last, and counts as the site does', async () => {
    const frame = await openFrame(page, post);
    await writeIn(frame, `${draft} #猫 #日常`);
    await clickInFrame(page, frame, 'rnc-compose', 'Both languages');
    await expectFrame(page, /\d+ \/ 1000/u);
    const shown = Number(/(\d+) \/ 1000/u.exec((await readFrame(frame)).text)?.[1]);
    await frame.press('Control+Enter');
    await expect.poll(() => textIn(page, post)).toContain(draft);
    const lines = (await textIn(page, post)).split('\n').filter(Boolean);
    expect(lines.slice(1)).toEqual([draft, '#猫 #日常']);
    expect(lines[0]).toMatch(/^[^#\p{Script=Han}]*\bcat\b/u);
    expect(shown).toBe(lines.join('\n').length);
  });

  test('says before anything is inserted which topics the words touch', async () => {
    const frame = await openFrame(page, commentBox);
    await writeIn(frame, '我们在家抽大麻', false);
    await expectFrame(page, '1 topic to know about');
    expect(await textIn(page, commentBox)).toBe('');
  });

  test('says in plain words what is missing, and keeps the draft', async () => {
    const frame = await openFrame(page, commentBox);
    await writeIn(frame, 'My cat is asleep', false);
    await clickInFrame(page, frame, 'rnc-compose', 'Put into Chinese');
    await expectFrame(page, 'a translation engine is needed, and none is switched on');
    expect((await readFrame(frame)).draft).toBe('My cat is asleep');
    await expectFrame(page, /Pick one to insert it: .*猫/u);
    for (const there of ['猫', '猫猫']) {
      await clickInFrame(page, frame, 'rnc-compose', '猫');
      await expect.poll(() => textIn(page, commentBox)).toBe(there);
    }
    expect(await isOpen(page)).toBe(true);
    await expect.poll(async () => (await readFrame(frame)).focus).toMatch(/^button/u);
  });

  test('inserts tags alone as they are', async () => {
    const frame = await openFrame(page, commentBox);
    await writeIn(frame, '#猫咪 #日常', false);
    await clickInFrame(page, frame, 'rnc-compose', 'Insert');
    await expect.poll(() => textIn(page, commentBox)).toBe('#猫咪 #日常');
  });

  test('says so where the editor has gone, and offers the words to copy', async () => {
    const frame = await openFrame(page, commentBox);
    await writeIn(frame, draft);
    await page.evaluate((query) => document.querySelector(query)?.remove(), commentBox.selector);
    await frame.press('Control+Enter');
    await expectFrame(page, 'Copy it, and paste it there.');
    expect((await readFrame(frame)).draft).toBe(draft);
  });

  test('a page that puts our frame somewhere itself, or speaks to it, gets nothing', async () => {
    const frame = await openFrame(page, commentBox);
    await writeIn(frame, draft);
    const url = await frame.evaluate(() => location.origin + location.pathname, null);
    expect(await page.evaluate(() => performance.getEntries().filter(({ name: entry }) => entry.includes('#')).map(({ name: entry }) => entry), null)).toEqual([]);
    expect(await page.evaluate(() => frames.length, null)).toBe(0);
    await page.evaluate((src) => {
      const own = document.createElement('iframe');
      own.src = `${src}#${crypto.randomUUID()}`;
      document.body.append(own);
    }, url);
    await expectFrame(page, 'Open this from the small button');
    const answers = await page.evaluate(async () => {
      const heard: string[] = [];
      for (const token of ['', undefined, crypto.randomUUID()]) {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
        port1.start();
        port1.postMessage({ kind: 'show', editor: 'comment', theme: 'dark', written: '' });
        for (let at = 0; at < frames.length; at++) frames[at]?.postMessage({ token }, '*', at === 0 ? [port2] : []);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return heard;
    }, null);
    expect(answers).toEqual([]);
    expect((await readFrame(frame)).draft).toBe(draft);
    expect(await textIn(page, commentBox)).toBe('');
  });

  describe('in the search box', () => {
    const type = async (text: string): Promise<TestFrame> => {
      await openEditor(page, searchBox);
      await page.type(text);
      return expectFrame(page, '咖啡馆');
    };
    const isListed = async (): Promise<boolean> => (await page.own('rnc-queries')) !== null;

    test('Chinese queries for what is typed in English are picked by key', async () => {
      const frame = await type('coffee shop');
      await expect.poll(async () => (await coveredBy(page, searchBox, 'rnc-queries')).covered).toEqual([]);
      await listen(page);
      await page.press('Alt+w');
      await expect.poll(async () => (await readFrame(frame)).focus).toMatch(/^button .*咖啡/u);
      await frame.press('ArrowDown');
      const { focus } = await readFrame(frame);
      await frame.press('Enter');
      await expect.poll(() => textIn(page, searchBox)).toMatch(/^\p{Script=Han}+$/u);
      expect(focus).toContain(await textIn(page, searchBox));
      expect(await heardBy(page)).toContain('input');
      expect(await isInside(page, searchBox)).toBe(true);
      await expect.poll(isListed).toBe(false);
    });

    test('they go when Chinese is typed, or the person goes elsewhere', async () => {
      await type('coffee shop');
      await page.type('咖啡');
      await expect.poll(isListed).toBe(false);
      await page.evaluate((query) => {
        const box = document.querySelector<HTMLInputElement>(query);
        box?.select();
      }, searchBox.selector);
      await page.type('coffee');
      await expect.poll(isListed).toBe(true);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur(), null);
      await expect.poll(isListed).toBe(false);
    });
  });
});

test('Enter that belongs to an input method neither translates nor inserts', async () => {
  const browser = await startBrowser('chromium');
  const page = await browser.open();
  const frame = await openFrame(page, commentBox);
  await page.compose('wodemao');
  await expect.poll(async () => (await readFrame(frame)).draft).toBe('wodemao');
  for (const keys of ['Control+Enter', 'Escape']) await frame.press(keys);
  await aMoment();
  expect(await isOpen(page)).toBe(true);
  expect((await readFrame(frame)).text).toContain('RedNote sees nothing of this');
  await page.commit('我的猫');
  await expect.poll(async () => (await readFrame(frame)).draft.trim()).toBe('我的猫');
  await frame.press('Control+Enter');
  await expectFrame(page, 'Word by word');
  await browser.close();
});
