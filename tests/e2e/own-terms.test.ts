import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { readMarks } from '../support/marks.ts';
import { bringFile, fillIn, flip, press, savedBy } from '../support/options.ts';
import { expectCard, pointAt } from '../support/reading.ts';
import { categoriesShipped, titleOf } from '../support/sensitive.ts';
import { commentBox, expectNoWarning, expectWarning, goInto, markedIn, oneTopic, openEditor, type Fixture } from '../support/writing.ts';

const title = '#detail-title';
const own = 'Your own words';
const draft = 'I work at acme corp, you know';

describe.each(browserNames)('words of one’s own in %s', (name) => {
  let browser: TestBrowser;
  let note: TestPage;
  let options: TestPage;
  const textOf = (): Promise<string> => options.evaluate(() => document.querySelector('#sensitive')?.textContent ?? '', null);
  const expectText = (text: string | RegExp): Promise<void> => expect.poll(textOf, { timeout: 10_000, interval: 50 }).toMatch(text);
  const add = async (term: string, remark = ''): Promise<void> => {
    await fillIn(options, 'Word or phrase', term);
    if (remark !== '') await fillIn(options, 'Note to yourself (optional)', remark);
    await press(options, 'Add');
  };
  const markedInTitle = async (): Promise<string[]> => {
    const { texts: [found] } = await readMarks(note, 'rnc-sensitive-1', title);
    return found?.marks.map(([start, end]) => found.text.slice(start, end)) ?? [];
  };
  beforeAll(async () => {
    browser = await startBrowser(name);
    note = await browser.open();
    options = await browser.openOwn('options.html#sensitive');
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await expectText(/Word or phrase/u);
    await openEditor(note, commentBox);
  });

  test('are told of in a draft that stands there already, silenced, taken back and gone when removed', async () => {
    await note.type(draft);
    await add('Acme Corp', 'My employer');
    await expectText(/Acme Corpmay limit reachMy employer.*“Acme Corp” is on your list/u);
    await goInto(note, commentBox);
    await expectWarning(note, oneTopic);
    await note.clickInWarning(oneTopic);
    const { text } = await expectWarning(note, own);
    for (const said of ['acme corp', 'My employer', 'may limit reach', 'You asked to be reminded']) expect(text).toContain(said);
    await expect.poll(() => markedIn(note, commentBox)).toEqual(['acme corp']);

    await press(options, 'Silence “Acme Corp”');
    await expectText(/“Acme Corp” won’t be mentioned/u);
    await expect.poll(() => markedIn(note, commentBox)).toEqual([]);
    await expectNoWarning(note);
    await press(options, 'Mention “Acme Corp” again');
    await expectWarning(note, oneTopic);
    await press(options, 'Remove “Acme Corp”');
    await expect.poll(() => options.evaluate(() => document.activeElement?.textContent, null)).toBe('Undo');
    await expectNoWarning(note);
    await press(options, 'Undo');
    await expectText(/Taken back/u);
    await expectWarning(note, oneTopic);
    await press(options, 'Remove “Acme Corp”');
    await expectNoWarning(note);
    expect([note.errors, options.errors]).toEqual([[], []]);
  });

  test('are marked and explained while reading only where the person wants that', async () => {
    await note.evaluate((query) => (globalThis as Fixture).fixture.patchText(query, '今天去呱呱村看馬'), title);
    await add('呱呱村', 'Where my parents live');
    await expectText(/“呱呱村” is on your list/u);
    expect(await markedInTitle()).toEqual([]);
    await flip(options, own, 'Reading');
    await expect.poll(markedInTitle, { timeout: 10_000 }).toEqual(['呱呱村']);
    await pointAt(note, { selector: title, word: '呱' });
    const { text } = await expectCard(note, /Where my parents live/u);
    expect(text).toContain(own);
    await note.press('Escape');
    await flip(options, own, 'Reading');
    await expect.poll(markedInTitle, { timeout: 10_000 }).toEqual([]);
    await press(options, 'Remove “呱呱村”');
  });

  test('have to be two characters or more', async () => {
    await add('的');
    await expectText(/It needs two characters or more/u);
    expect(await textOf()).not.toContain('“的” is on your list');
  });

  test('and shipped topics can be switched off for what is written alone, in open pages, too', async () => {
    const drugs = titleOf('drugs');
    await note.type('We smoked weed at home');
    await expectWarning(note, oneTopic);
    const on = categoriesShipped.filter(({ initiallyOn }) => initiallyOn).length;
    await press(options, `Choose · ${on} of ${categoriesShipped.length} on`);
    await flip(options, drugs, 'Writing');
    await expectNoWarning(note);
    await note.evaluate((query) => (globalThis as Fixture).fixture.patchText(query, '他说在加州抽大麻是合法的'), title);
    await pointAt(note, { selector: title, word: '大麻' });
    await expectCard(note, 'zero-tolerance');
    await flip(options, drugs, 'Reading');
    await flip(options, drugs, 'Writing');
    await note.press('Escape');
    await goInto(note, commentBox);
    await expectWarning(note, oneTopic);
  });

  test('silenced passages are listed and can be mentioned again', async () => {
    await note.type('We smoked weed at home');
    await expectWarning(note, oneTopic);
    await note.clickInWarning(oneTopic);
    const [, passage = ''] = /Never mind “(.+?)”/u.exec((await expectWarning(note, 'Never mind')).text) ?? [];
    await note.clickInWarning(`Never mind “${passage}”`);
    await expectText(/Show 1 passage/u);
    await press(options, 'Show 1 passage');
    await press(options, `Mention again: ${passage}`);
    await expectText(/is mentioned again/u);
    await expectWarning(note, oneTopic);
  });

  // The last of them: a file that is kept may take the focus from Firefox's window.
  test('leave in a file and come back from it; a file that is wrong is refused with line and field, and nothing changes', async () => {
    await note.type(draft);
    await add('Acme Corp');
    await add('呱呱村');
    await expectWarning(note, oneTopic);
    const exported = await savedBy(options, () => press(options, 'Export'));
    expect(JSON.parse(exported)).toMatchObject({ kind: 'sensitive-terms', terms: [{ text: 'Acme Corp' }, { text: '呱呱村' }] });
    const before = await textOf();
    await bringFile(options, 'sensitive', 'wrong.json', exported.replace('Acme Corp', 'x'));
    await expectText(/“wrong\.json” was not brought in, and nothing has changed\.Line 5, terms\[0\]\.text: is shorter than 2 characters/u);
    await bringFile(options, 'sensitive', 'torn.json', '{\n  "kind": "sensitive-terms",\n');
    await expectText(/“torn\.json” was not brought in.*Line 3 is not JSON/u);
    for (const word of ['Acme Corp', '呱呱村']) expect(await textOf()).toContain(`${word}may limit reach`);
    expect(before).toContain('Acme Corpmay limit reach');
    await press(options, 'Remove “Acme Corp”');
    await press(options, 'Remove “呱呱村”');
    await expectText(/“呱呱村” is gone/u);
    await expectNoWarning(note);
    await bringFile(options, 'sensitive', 'mine.json', exported);
    await expectText(/2 terms brought in/u);
    await expectWarning(note, oneTopic);
    await press(options, 'Undo');
    await expectNoWarning(note);
  });
});
