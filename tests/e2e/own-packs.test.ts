import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import examplePack from '../../utils/glossary/example-pack.json' with { type: 'json' };
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { readMarks } from '../support/marks.ts';
import { bringFile, press, savedBy } from '../support/options.ts';
import { expectCard, pointAt } from '../support/reading.ts';

type Fixture = typeof globalThis & { fixture: { ready: Promise<void>; patchText(selector: string, text: string): void } };

const title = '#detail-title';
const heading = '我们群的呱呱薯真是绝绝子';
const [entry] = examplePack.entries;
const harmless = '<b>Croaks</b> at everything';
const pack = { ...examplePack, title: { en: 'Our group', zh: '我们群' }, entries: [{ ...entry, meaning: { en: harmless, zh: '什么都要说两句' } }] };

async function openNote(page: TestPage): Promise<void> {
  await page.goto(fixturePage('note').url);
  await page.evaluate(() => (globalThis as Fixture).fixture.ready, null);
  await page.evaluate((text) => (globalThis as Fixture).fixture.patchText('#detail-title', text), heading);
}

const textOf = (options: TestPage): Promise<string> => options.evaluate(() => document.querySelector('#glossary')?.textContent ?? '', null);
const expectText = (options: TestPage, text: string | RegExp): Promise<void> => expect.poll(() => textOf(options), { timeout: 10_000, interval: 50 }).toMatch(text);

/** Waits until just these words of the title are marked. */
const expectMarked = (page: TestPage, words: readonly string[]): Promise<void> => expect.poll(async () => {
  const { texts: [found] } = await readMarks(page, 'rnc-slang', title);
  return found?.marks.map(([start, end]) => found.text.slice(start, end));
}, { timeout: 15_000, interval: 50 }).toEqual(words);

describe.each(browserNames)('packs of one’s own in %s', (name) => {
  let browser: TestBrowser;
  let note: TestPage;
  let options: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
    note = await browser.open();
    options = await browser.openOwn('options.html');
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await expectText(options, /Packs of your own/u);
    await openNote(note);
  });

  test('a file that is wrong is refused with line and field, and nothing changes', async () => {
    const { literal: _, ...without } = { ...entry };
    await bringFile(options, 'glossary', 'wrong.json', JSON.stringify({ ...pack, entries: [without] }, null, 2));
    await expectText(options, /“wrong\.json” was not brought in.*Line 9, entries\[0\]\.literal: is missing/u);
    await bringFile(options, 'glossary', 'torn.json', '{\n  "id": "torn",\n');
    await expectText(options, /“torn\.json” was not brought in.*Line 3 is not JSON/u);
    expect(await textOf(options)).not.toContain('Our group');
    await expectMarked(note, ['绝绝子']);
  });

  test('a pack is listed, marked in open pages, told on the card, exported as it came, and gone when removed', async () => {
    await expectMarked(note, ['绝绝子']);
    await bringFile(options, 'glossary', 'group.json', JSON.stringify(pack));
    await expectText(options, /Our group1 Chinese term.*“Our group” is in/u);
    await expectMarked(note, ['呱呱薯', '绝绝子']);

    await openNote(note);
    await pointAt(note, { selector: title, word: '薯' });
    const { text } = await expectCard(note, /at everything/u);
    for (const part of ['呱呱薯', 'guā guā shǔ', harmless, 'croaking sweet potato']) expect(text).toContain(part);

    const exported = await savedBy(options, () => press(options, 'Export “Our group”'));
    expect(JSON.parse(exported)).toEqual(pack);

    await press(options, 'Remove “Our group”');
    await expectText(options, /“Our group” is gone\./u);
    await expect.poll(() => options.evaluate(() => document.activeElement?.textContent, null)).toBe('Undo');
    await expectMarked(note, ['绝绝子']);
    await press(options, 'Undo');
    await expectText(options, /Our group1 Chinese term.*Taken back/u);
    await expectMarked(note, ['呱呱薯', '绝绝子']);
    await press(options, 'Remove “Our group”');
    await expectMarked(note, ['绝绝子']);
  });

  test('terms that would stand in the place of shipped ones come in only when that is meant', async () => {
    const own = JSON.stringify({ ...pack, entries: [{ ...pack.entries[0], id: 'juejuezi' }] });
    await bringFile(options, 'glossary', 'own.json', own);
    await expectText(options, /1 term of “Our group” has the id of one that comes with the extension.*绝绝子/u);
    await press(options, 'No, leave it');
    expect(await textOf(options)).not.toContain('1 Chinese term');
    await bringFile(options, 'glossary', 'own.json', own);
    await expectText(options, /Is that what you want/u);
    await press(options, 'Yes, bring it in');
    await expectMarked(note, ['呱呱薯']);
    await press(options, 'Remove “Our group”');
    await expectMarked(note, ['绝绝子']);
  });

  test('a term that is known can be marked again, and marks can be thinned out', async () => {
    await expectMarked(note, ['绝绝子']);
    await pointAt(note, { selector: title, word: '绝' });
    await expectCard(note, /I know this one/u);
    await note.clickInCard('I know this one');
    await expectMarked(note, []);
    await expectText(options, /Show 1 term/u);
    await press(options, 'Show 1 term');
    await expectText(options, /绝绝子/u);
    await press(options, 'Mark again: 绝绝子');
    await expectMarked(note, ['绝绝子']);
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type="radio"][value="uncommon"]')?.click(), null);
    await expectMarked(note, []);
    expect([note.errors, options.errors]).toEqual([[], []]);
  });
});
