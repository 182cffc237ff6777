import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, builtExtension, startBrowser } from '../support/browsers/both.ts';
import { startChromium } from '../support/browsers/chromium.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { readMarks } from '../support/marks.ts';
import { expectCard, expectWord, pointAt } from '../support/reading.ts';
import { categoriesShipped } from '../support/sensitive.ts';
import { aMoment, commentBox, coveredBy, editors, expectNoWarning, expectWarning, goInto, isInside, openEditor, textIn, type Editor, type Fixture } from '../support/writing.ts';

const oneTopic = '1 topic to know about';
const harmless = 'The dumplings were lovely';
const risky = 'We smoked weed at home';
const titleOf = (id: string): string => categoriesShipped.find((category) => category.id === id)?.title.en ?? '';
const drugs = titleOf('drugs');

/** Texts that are marked in an editor, of whatever severity. */
async function markedIn(page: TestPage, { selector }: Editor): Promise<string[]> {
  const marks = await Promise.all(['rnc-sensitive-1', 'rnc-sensitive-2', 'rnc-sensitive-3', 'rnc-support'].map((name) => readMarks(page, name, selector)));
  return marks.flatMap(({ texts }) => texts.flatMap(({ text, marks: found }) => found.map(([start, end]) => text.slice(start, end))));
}

/** Pictures and fonts that stand in the page itself, and files of the extension, are asked of nobody. */
const isSentOut = (request: string): boolean => !/^(?:data|blob|chrome-extension|moz-extension):/u.test(request);

const emptied = (page: TestPage, { selector }: Editor): Promise<void> => page.evaluate((query) => {
  const editor = document.querySelector<HTMLElement & { value?: string }>(query);
  if (editor?.isContentEditable) editor.textContent = '';
  else if (editor) editor.value = '';
}, selector);

describe.each(browserNames)('while writing in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.open();
  });
  afterEach(() => page.close());

  describe.each(editors)('$name', (editor) => {
    test('says which topic the draft touches, leaves the caret where it is, and closes when the draft is clean', async () => {
      await openEditor(page, editor);
      await page.type(harmless);
      await aMoment();
      expect(await page.warning()).toBeNull();
      await page.type(', weed');
      expect((await expectWarning(page, oneTopic)).text).not.toContain('zero-tolerance');
      expect(await isInside(page, editor)).toBe(true);
      await page.clickInWarning(oneTopic);
      const { text } = await expectWarning(page, /zero-tolerance/u);
      for (const said of [drugs, 'weed', 'often removed, account at risk', 'What you could do', 'Narcotics Control Law', 'not RedNote’s own list']) expect(text).toContain(said);
      expect(await isInside(page, editor)).toBe(true);
      expect(await textIn(page, editor)).toBe(`${harmless}, weed`);
      for (let left = 'weed'.length; left > 0; left--) await page.press('Backspace');
      await expectNoWarning(page);
      expect(page.errors).toEqual([]);
      expect(await page.evaluate(() => (globalThis as Fixture).fixture.intrusions ?? [], null)).toEqual([]);
    });

    test.each([1280, 360])('covers neither text nor buttons, %i pixels wide, and closes once the site has emptied the editor', async (width) => {
      await page.resize(width, 800);
      await openEditor(page, editor);
      await page.type(risky);
      await expectWarning(page, oneTopic);
      expect((await coveredBy(page, editor)).covered).toEqual([]);
      await page.clickInWarning(oneTopic);
      await expectWarning(page, drugs);
      const { box, covered } = await coveredBy(page, editor);
      expect(covered).toEqual([]);
      expect(Math.min(box.left, box.top, width - box.right, 800 - box.bottom)).toBeGreaterThanOrEqual(0);
      await emptied(page, editor);
      await expectNoWarning(page);
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

  test('an input method that composes changes nothing until it has done', async () => {
    await openEditor(page, commentBox);
    await page.type('weed ');
    await expectWarning(page, oneTopic);
    await expect.poll(() => markedIn(page, commentBox)).toEqual(['weed']);
    const before = (await expectWarning(page, 'Alt+R leads there.')).text;
    for (const composed of ['l', 'li', 'liu', 'liusitiananmen', 'vpn', 'my vpn']) {
      await page.compose(composed);
      await aMoment();
      expect((await page.warning())?.text).toBe(before);
      expect(await markedIn(page, commentBox)).toEqual(['weed']);
    }
    await page.commit('六四天安门屠杀');
    await expectWarning(page, '2 topics to know about');
    await expect.poll(() => markedIn(page, commentBox)).toContain('weed');
    expect(await textIn(page, commentBox)).toBe('weed 六四天安门屠杀');
    await expect.poll(async () => (await markedIn(page, commentBox)).length).toBeGreaterThan(1);
  });

  test('undo and redo work as before, and the panel follows', async () => {
    await openEditor(page, commentBox);
    await page.type(risky);
    await expectWarning(page, oneTopic);
    for (let at = 0; at < risky.length && (await textIn(page, commentBox)) !== ''; at++) await page.press('Control+z');
    expect(await textIn(page, commentBox)).toBe('');
    await expectNoWarning(page);
    for (let at = 0; at < risky.length && (await textIn(page, commentBox)) !== risky; at++) await page.press('Control+Shift+z');
    expect(await textIn(page, commentBox)).toBe(risky);
    await expectWarning(page, oneTopic);
  });

  test.each(editors.filter(({ name: kind }) => /comment|title|reply/u.test(kind)))('goes with $name where the site puts another in its place', async (editor) => {
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

  test('follows its editor when the page scrolls, and hides while that is out of sight', async () => {
    const reply = editors.find(({ opener }) => opener !== undefined);
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

  test('hidden for a draft, it comes back only when asked to, or with another draft', async () => {
    await openEditor(page, commentBox);
    await page.type(risky);
    await expectWarning(page, oneTopic);
    await page.clickInWarning('Hide for this draft');
    await expectWarning(page, 'Hidden for this draft.');
    expect(await isInside(page, commentBox)).toBe(true);
    await page.clickInWarning('Undo');
    await expectWarning(page, oneTopic);
    await page.clickInWarning('Hide for this draft');
    await expectNoWarning(page);
    await page.type(' and marijuana');
    await aMoment();
    expect(await page.warning()).toBeNull();
    await emptied(page, commentBox);
    await aMoment();
    await page.type(risky);
    await expectWarning(page, oneTopic);
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

  test('nothing that is typed leaves the page', async () => {
    await openEditor(page, commentBox);
    const before = page.requests.length;
    await page.type(risky);
    await expectWarning(page, oneTopic);
    await page.clickInWarning(oneTopic);
    await expectWarning(page, drugs);
    await aMoment();
    expect(page.requests.slice(before).filter(isSentOut)).toEqual([]);
  });
});

describe.each(browserNames)('what the person does not want to hear of, in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeEach(async () => {
    browser = await startBrowser(name);
    page = await browser.open();
  });
  afterEach(() => browser.close());

  test('a passage that is silenced can be taken back in its place; else it is remembered', async () => {
    await openEditor(page, commentBox);
    await page.type(risky);
    await expectWarning(page, oneTopic);
    await expect.poll(() => markedIn(page, commentBox)).toHaveLength(1);
    const [passage = ''] = await markedIn(page, commentBox);
    const silence = `Never mind “${passage}”`;
    const silenced = `“${passage}” won’t be mentioned again.`;
    await page.clickInWarning(oneTopic);
    await expectWarning(page, silence);
    await page.clickInWarning(silence);
    await expectWarning(page, silenced);
    await expect.poll(() => markedIn(page, commentBox)).toEqual([]);
    await page.clickInWarning('Undo');
    await expectWarning(page, silence);
    expect((await page.warning())?.text).not.toContain('Undo');
    await expect.poll(() => markedIn(page, commentBox)).toEqual([passage]);
    await page.clickInWarning(silence);
    await expectWarning(page, silenced);
    await expect.poll(() => markedIn(page, commentBox)).toEqual([]);
    await openEditor(page, commentBox);
    await page.type(`${passage.toUpperCase()}! marijuana`);
    await expectWarning(page, oneTopic);
    expect(await markedIn(page, commentBox)).toEqual(['marijuana']);
  });

  test('a topic that is switched off is remembered, too', async () => {
    await openEditor(page, commentBox);
    await page.type('We smoked marijuana, 六四天安门屠杀');
    await expectWarning(page, '2 topics to know about');
    await page.clickInWarning('2 topics to know about');
    await expectWarning(page, drugs);
    await page.clickInWarning(drugs);
    await expectWarning(page, 'zero-tolerance');
    await page.clickInWarning('Switch this topic off');
    await expectWarning(page, `“${drugs}” is switched off.`);
    await expectWarning(page, oneTopic);
    await openEditor(page, commentBox);
    await page.type('We smoked marijuana');
    await aMoment();
    expect(await page.warning()).toBeNull();
    await page.type(', 六四天安门屠杀');
    await expectWarning(page, oneTopic);
  });
});

test('of all that is typed only what the person silences is stored, and nothing is sent', async () => {
  const browser = await startChromium({ extension: builtExtension.chromium });
  const sent: string[] = [];
  browser.context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const stored = (): Promise<object> | undefined => browser.context.serviceWorkers()[0]?.evaluate(
    () => (globalThis as typeof globalThis & { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome.storage.local.get());
  const page = await browser.open();
  for (const editor of editors) {
    await openEditor(page, editor);
    const before = sent.length;
    await page.type(risky);
    await expectWarning(page, oneTopic);
    await page.clickInWarning(oneTopic);
    await expectWarning(page, 'Never mind');
    await aMoment();
    expect(sent.slice(before).filter(isSentOut)).toEqual([]);
    expect(sent.join('\n')).not.toMatch(/weed/iu);
    expect(JSON.stringify(await stored())).not.toMatch(/weed|home/iu);
  }
  const [, passage = ''] = /Never mind “(.+?)”/u.exec((await page.warning())?.text ?? '') ?? [];
  await page.clickInWarning(`Never mind “${passage}”`);
  await expect.poll(stored).toEqual({ settings: { version: 1, values: { silencedPassages: [passage] } } });
  await browser.close();
});

describe.each(browserNames)('while reading in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
    page = await browser.open();
    await page.goto(fixturePage('note').url);
    await page.evaluate(() => (globalThis as Fixture).fixture.ready, null);
  });
  afterAll(() => browser.close());

  test('a marked passage is explained as a whole: why people write it so, and what we know', async () => {
    await page.evaluate(() => (globalThis as Fixture).fixture.patchText('#detail-title', '有人发了5月35日的照片'), null);
    await expect.poll(async () => (await readMarks(page, 'rnc-sensitive-3', '#detail-title')).texts[0]?.marks).toEqual([[4, 9]]);
    await pointAt(page, { selector: '#detail-title', word: '月35' });
    await expectWord(page, '5月35日');
    const { text } = await expectCard(page, 'May 35th');
    expect(text).toContain(titleOf('june4-history'));
    expect(text).toContain('not RedNote’s own list');
    expect(text).not.toContain('What you post is up to you');
  });

  test('a word that is not marked is explained, too, where it touches a topic', async () => {
    await page.evaluate(() => (globalThis as Fixture).fixture.patchText('#detail-title', '他说在加州抽大麻是合法的'), null);
    await pointAt(page, { selector: '#detail-title', word: '大麻' });
    await expectWord(page, '大麻');
    const { text } = await expectCard(page, 'zero-tolerance');
    expect(text).toContain('dà má');
    expect((await readMarks(page, 'rnc-sensitive-3', '#detail-title')).texts[0]?.marks).toEqual([]);
  });
});
