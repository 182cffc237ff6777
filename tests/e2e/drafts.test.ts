import { describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers/both.ts';
import { pageForEachTest } from '../support/browsers/for-each-test.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { readMarks } from '../support/marks.ts';
import { titleOf } from '../support/sensitive.ts';
import { aMoment, commentBox, coveredBy, editors, emptied, expectNoWarning, expectWarning, goInto, harmless, isInside, markedIn, oneTopic, openEditor, risky, textIn, type Fixture } from '../support/writing.ts';

const drugs = titleOf('drugs');

describe.each(browserNames)('the note beside a draft in %s', (name) => {
  let page: TestPage;
  pageForEachTest(name, (opened) => {
    page = opened;
  });

  describe.each(editors)('$name', (editor) => {
    /** Nothing of the editor is covered, however wide the window, and the panel is all in sight. */
    const expectNothingCovered = async (): Promise<void> => {
      for (const width of [360, 1280]) {
        await page.resize(width, 800);
        await expect.poll(async () => (await coveredBy(page, editor)).covered, { timeout: 5_000, interval: 50 }).toEqual([]);
        await expect.poll(async () => {
          const { box } = await coveredBy(page, editor);
          return Math.min(box.left, box.top, width - box.right, 800 - box.bottom);
        }, { timeout: 5_000, interval: 50 }).toBeGreaterThanOrEqual(0);
      }
    };

    test('says which topic the draft touches, covers nothing, leaves the caret where it is, and closes when the draft is clean or sent', async () => {
      await page.resize(1280, 800);
      await openEditor(page, editor);
      await page.type(harmless);
      await aMoment();
      expect(await page.warning()).toBeNull();
      await page.type(', weed');
      expect((await expectWarning(page, oneTopic)).text).not.toContain('zero-tolerance');
      expect(await isInside(page, editor)).toBe(true);
      await expectNothingCovered();
      await page.clickInWarning(oneTopic);
      const { text } = await expectWarning(page, /zero-tolerance/u);
      for (const said of [drugs, 'weed', 'often removed, account at risk', 'What you could do', 'Narcotics Control Law', 'not RedNote’s own list']) expect(text).toContain(said);
      expect(await isInside(page, editor)).toBe(true);
      expect(await textIn(page, editor)).toBe(`${harmless}, weed`);
      await expectNothingCovered();
      for (let left = 'weed'.length; left > 0; left--) await page.press('Backspace');
      await expectNoWarning(page);
      await page.type('weed');
      await expectWarning(page, oneTopic);
      await emptied(page, editor);
      await expectNoWarning(page);
      expect(page.errors).toEqual([]);
      expect(await page.evaluate(() => (globalThis as Fixture).fixture.intrusions ?? [], null)).toEqual([]);
    });
  });

  const marking = editors.filter(({ selector }) => /content-textarea|tiptap|ql-editor/u.test(selector));
  test.each(marking)('marks the passages in $name, and adds nothing to it', async (editor) => {
    await openEditor(page, editor);
    await page.type('weed, and 六四天安门屠杀');
    await expectWarning(page, '2 topics to know about');
    await expect.poll(() => markedIn(page, editor)).toEqual(expect.arrayContaining(['weed', expect.stringContaining('六四')]));
    expect(await page.evaluate((query) => document.querySelectorAll(`${query} [class*="rnc"], ${query} rnc-warning`).length, editor.selector)).toBe(0);
  });

  test('watches editors that the site has not had so far: the text about oneself', async () => {
    await page.goto(fixturePage('profile').url);
    await page.evaluate(() => {
      const editor = document.createElement('textarea');
      editor.id = 'about-me';
      document.querySelector('.user-desc')?.after(editor);
    }, null);
    await goInto(page, { ...commentBox, selector: '#about-me' });
    await page.type(risky);
    await expectWarning(page, oneTopic);
  });

  test('watches editors on pages of unknown make, but no other field', async () => {
    const { url } = fixturePage('live');
    await page.goto(url);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input id="code" type="text"><input id="secret" type="password">'), null);
    for (const selector of ['#code', '#secret']) {
      await goInto(page, { ...commentBox, selector });
      await page.type(risky);
      await aMoment();
      expect(await page.warning()).toBeNull();
    }
    await goInto(page, { ...commentBox, selector: '[contenteditable="true"]' });
    await page.type(risky);
    await expectWarning(page, oneTopic);
  });

  test('follows its editor when the page scrolls, and hides while that is out of sight', async () => {
    const reply = editors.find((editor) => editor.page === 'notification');
    if (!reply) throw new Error('no reply');
    await page.resize(1280, 500);
    await openEditor(page, reply);
    await page.type(risky);
    await expectWarning(page, oneTopic);
    const distance = (): Promise<number> => page.evaluate((query) =>
      Math.round((document.querySelector('rnc-warning')?.getBoundingClientRect().top ?? 0) - (document.querySelector(query)?.getBoundingClientRect().top ?? 0)), reply.selector);
    const before = await distance();
    await page.evaluate(() => scrollBy(0, 40), null);
    await expect.poll(distance).toBe(before);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), null);
    await page.evaluate((query) => document.querySelector<HTMLElement>(query)?.style.setProperty('margin-top', '-3000px'), reply.selector);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), null);
    await expectNoWarning(page);
  });

  test('closes when the person goes elsewhere, and is back with them', async () => {
    await openEditor(page, commentBox);
    await page.type(risky);
    await expectWarning(page, oneTopic);
    await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement) activeElement.blur();
    }, null);
    await expectNoWarning(page);
    await goInto(page, commentBox);
    await expectWarning(page, oneTopic);
  });

  test('is reached by key, opens, and leads back to the caret', async () => {
    await openEditor(page, commentBox);
    await page.type(risky);
    await expectWarning(page, oneTopic);
    await page.press('Alt+r');
    expect(await isInside(page, commentBox)).toBe(false);
    await page.press('Enter');
    await expectWarning(page, drugs);
    await page.press('Escape');
    expect((await expectWarning(page, oneTopic)).text).not.toContain('zero-tolerance');
    expect(await isInside(page, commentBox)).toBe(true);
    await page.type('!');
    expect(await textIn(page, commentBox)).toBe(`${risky}!`);
    expect(await page.evaluate(() => document.querySelector('#noteContainer') !== null, null)).toBe(true);
  });

  test('who may need help is offered help, and is not told how serious that is', async () => {
    await openEditor(page, commentBox);
    await page.type('I want to kill myself');
    const line = 'You’re not alone. Help is near.';
    await expectWarning(page, line);
    await page.clickInWarning(line);
    const { text } = await expectWarning(page, '988 Suicide & Crisis Lifeline');
    expect(text).toContain('Other countries');
    expect(text).not.toMatch(/account at risk|may limit reach|kill/u);
    await expect.poll(async () => (await readMarks(page, 'rnc-support', commentBox.selector)).texts.flatMap(({ marks }) => marks).length).toBe(1);
  });
});
