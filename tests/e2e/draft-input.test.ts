import { describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers/both.ts';
import { pageForEachTest } from '../support/browsers/for-each-test.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { titleOf } from '../support/sensitive.ts';
import { aMoment, editors, expectNoWarning, expectWarning, goInto, isInside, markedIn, oneTopic, openEditor, risky, textIn, type Editor } from '../support/writing.ts';

const drugs = titleOf('drugs');
const massacre = '六四天安门屠杀';

type Watching = typeof globalThis & { seen?: Set<string> };

/** From now on notes, frame by frame, whether the panel shows and how much of the draft is marked. */
const watchFrames = (page: TestPage, { selector }: Editor): Promise<void> => page.evaluate((query) => {
  const world: Watching = globalThis;
  const seen = (world.seen = new Set<string>());
  const names = ['rnc-sensitive-1', 'rnc-sensitive-2', 'rnc-sensitive-3'];
  const note = (): void => {
    if (world.seen !== seen) return;
    const editor = document.querySelector(query);
    const marks = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]).filter(({ startContainer }) => editor?.contains(startContainer));
    const panel = document.querySelector<HTMLElement>('rnc-warning');
    seen.add(`${panel?.style.display} ${marks.length}`);
    requestAnimationFrame(note);
  };
  note();
}, selector);

/** All that was noted; one line where nothing changed for a single frame. */
const framesSeen = (page: TestPage): Promise<string[]> => page.evaluate(() => {
  const world: Watching = globalThis;
  const seen = [...(world.seen ?? [])];
  delete world.seen;
  return seen;
}, null);

describe.each(browserNames)('writing in %s', (name) => {
  let page: TestPage;
  pageForEachTest(name, (opened) => {
    page = opened;
  });

  describe.each(editors)('$name', (editor) => {
    test('an input method that composes changes nothing until it has done, and nothing is lost', async () => {
      await openEditor(page, editor);
      await page.type('weed ');
      await expectWarning(page, oneTopic);
      const before = (await expectWarning(page, 'Alt+R leads there.')).text;
      await aMoment();
      const marked = await markedIn(page, editor);
      await watchFrames(page, editor);
      for (const composed of ['l', 'li', 'liu', 'liusitiananmen', 'vpn', 'my vpn']) {
        await page.compose(composed);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      expect((await page.warning())?.text).toBe(before);
      expect(await framesSeen(page)).toEqual([`block ${marked.length}`]);
      await page.commit(massacre);
      await expectWarning(page, '2 topics to know about');
      expect(await textIn(page, editor)).toBe(`weed ${massacre}`);
      expect(await isInside(page, editor)).toBe(true);
      // Fields hold no text that could be marked.
      await expect.poll(async () => (await markedIn(page, editor)).length > marked.length).toBe(marked.length > 0);
    });
  });

  // A reply stands in the comment box's own element, the title in an input like the search box.
  describe.each(editors.filter(({ name: kind }) => !/reply to a comment|title/u.test(kind)))('$name', (editor) => {
    test('undo and redo work as before, and the panel follows', async () => {
      await openEditor(page, editor);
      await page.type(risky);
      await expectWarning(page, oneTopic);
      for (let at = 0; at < risky.length && (await textIn(page, editor)) !== ''; at++) await page.press('Control+z');
      expect(await textIn(page, editor)).toBe('');
      await expectNoWarning(page);
      for (let at = 0; at < risky.length && (await textIn(page, editor)) !== risky; at++) await page.press('Control+Shift+z');
      expect(await textIn(page, editor)).toBe(risky);
      await expectWarning(page, oneTopic);
    });

    test('the panel goes with the draft where the site puts another editor in its place', async () => {
      await openEditor(page, editor);
      await page.type(risky);
      await expectWarning(page, oneTopic);
      await page.clickInWarning(oneTopic);
      await expectWarning(page, drugs);
      await page.evaluate((query) => {
        const old = document.querySelector<HTMLElement & { value?: string }>(query);
        const replacement = old?.cloneNode(true);
        if (!old || !(replacement instanceof HTMLElement)) throw new Error(`no ${query}`);
        if ('value' in replacement) replacement.value = old.value;
        old.replaceWith(replacement);
      }, editor.selector);
      await aMoment();
      await expectWarning(page, drugs);
      await goInto(page, editor);
      await page.type(' again');
      await aMoment();
      await expectWarning(page, drugs);
      expect(await isInside(page, editor)).toBe(true);
    });
  });
});
