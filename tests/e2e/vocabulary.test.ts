import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { readMarks } from '../support/marks.ts';
import { expectPopup } from '../support/popup.ts';
import { expectCard, expectNoCard, expectWord, pointAt } from '../support/reading.ts';
import { badge, bringFile, expectPageText, fill, pageText, press, readTables, savedFile } from '../support/vocabulary.ts';

const note = fixturePage('note');
const title = '#detail-title';
const sentence = '藏在老街里的咖啡馆，周末一个人待一下午也不孤单';

/** Waits until just these words of the title are marked. */
const expectMarked = (page: TestPage, words: readonly string[], name = 'rnc-vocabulary'): Promise<void> => expect.poll(async () => {
  const { texts: [found] } = await readMarks(page, name, title);
  return found?.marks.map(([start, end]) => found.text.slice(start, end));
}, { timeout: 15_000, interval: 50 }).toEqual(words);

describe.each(browserNames)('words of one’s own in %s', (name) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'companion-words-'));
  let browser: TestBrowser;
  let page: TestPage;
  let other: TestPage;
  let words: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name, { profile });
    page = await browser.open();
    await page.goto(note.url);
    other = await browser.open();
    await other.goto(note.url);
    words = await browser.openOwn('vocabulary.html');
    await page.goto(note.url);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('a word is saved from its card by button and by key, with its sentence and page', async () => {
    await expectPageText(words, /No words yet/u);
    await press(words, 'Try it with a few sample words');
    await expectPageText(words, /A few sample words are here.*打卡/u);
    // The list is another one after it was gone for a while.
    await fill(words, 'Search your words: characters, pinyin, meaning, note', 'nothing like it');
    await expectPageText(words, /No word fits/u);
    await fill(words, 'Search your words: characters, pinyin, meaning, note', '');
    await expect.poll(() => words.evaluate(() => document.querySelectorAll('li[aria-posinset]').length, null)).toBe(8);
    await press(words, 'Remove them');
    await expectPageText(words, /No words yet.*“Sample words” is gone\. Undo/u);
    await press(words, 'Undo');
    await expectPageText(words, /A few sample words are here.*8 words.*打卡/u);
    await press(words, 'Lists…');
    await press(words, 'Delete the list “Sample words” (words stay)');
    await expect.poll(() => words.evaluate(() => document.querySelector('dialog')?.innerText, null)).toMatch(/“Sample words” is gone/u);
    await press(words, 'Undo');
    await press(words, 'Close');
    await press(words, 'Remove them');
    await expectPageText(words, /No words yet/u);
    await pointAt(page, { selector: title, word: '咖' });
    await expectCard(page, /coffee shop/u);
    await page.clickInCard('Save this word');
    await expectCard(page, /Saved to your words.*In your words · new/u);
    await page.press('Escape');
    await expectNoCard(page);
    await pointAt(page, { selector: title, word: '孤' });
    await expectWord(page, '孤单');
    await expectCard(page, /lone/u);
    await page.press('v');
    await expectCard(page, /In your words · new/u);

    await expectPageText(words, /2 words.*孤单.*咖啡馆/u);
    await press(words, '咖啡馆');
    await expectPageText(words, new RegExp(`café; coffee shop.*Met in 1 place.*${sentence}`, 'u'));
    const { meetings } = await readTables(words);
    expect(meetings).toHaveLength(2);
    expect(meetings).toContainEqual(expect.objectContaining({ word: 'word:咖啡馆', sentence, start: 6, end: 9, url: note.url.replace(/\?.*/u, '') }));
    await press(words, 'Close');
  });

  test('deleted and saved anew from the card, it comes back with all that was written', async () => {
    await press(words, '咖啡馆');
    await fill(words, 'Note', 'the one by the bridge');
    await fill(words, 'Tags', 'places, drinks');
    await press(words, 'Save');
    await expectPageText(words, /#places/u);
    await page.press('Escape');
    await pointAt(page, { selector: title, word: '咖' });
    await expectCard(page, /In your words/u);
    await page.clickInCard('Take it out of your words');
    await expectCard(page, /Taken out/u);
    await expectPageText(words, /1 word /u);
    await page.clickInCard('Save this word');
    await expectPageText(words, /2 words.*#places/u);
    expect((await readTables(words))['words']).toContainEqual(expect.objectContaining({ note: 'the one by the bridge', tags: ['places', 'drinks'] }));
    await page.press('Escape');
  });

  test('saved words are marked in every open tab once that is switched on, and as they come and go', async () => {
    await expectMarked(other, []);
    const options = await browser.openOwn('options.html');
    await press(options, 'Tint the words you keep');
    await expectMarked(page, ['咖啡馆', '孤单']);
    await expectMarked(other, ['咖啡馆', '孤单']);
    await expectMarked(other, ['咖啡馆', '孤单'], 'rnc-vocabulary-new');
    await press(words, '孤单');
    await press(words, 'ignored');
    await press(words, 'Save');
    await expectMarked(other, ['咖啡馆']);
    await press(words, '孤单');
    await press(words, 'new');
    await press(words, 'Save');
    await expectMarked(other, ['咖啡馆', '孤单']);
    await press(options, 'Tint the words you keep');
    await expectMarked(other, []);
    await press(options, 'Tint the words you keep');
    await expectMarked(page, ['咖啡馆', '孤单']);
    await options.close();
    await press(words, 'In and out');
    await fill(words, 'Or paste words, one a line', '末\n在');
    await press(words, 'Look at it');
    await press(words, 'Bring it in');
    // 末 only stands in 周末.
    await expectMarked(page, ['在', '咖啡馆', '孤单']);
    await press(words, 'Words');
    for (const word of ['末', '在']) {
      await press(words, word);
      await press(words, 'Delete this word');
    }
    await expectMarked(page, ['咖啡馆', '孤单']);
  });

  test('a review goes to its end by keys, answers can be taken back, and the toolbar counts down', async () => {
    await expect.poll(() => badge(words), { timeout: 10_000 }).toBe('2');
    await press(words, 'Review');
    await expectPageText(words, /2 cards to go.*What does it mean\? 咖啡馆 Show the answer/u);
    await words.press('Enter');
    await expectPageText(words, /kā fēi guǎn.*Again 1 min/u);
    await words.press('4');
    await expectPageText(words, /1 card to go.*孤单/u);
    await expect.poll(() => badge(words), { timeout: 10_000 }).toBe('1');
    await expectMarked(other, ['咖啡馆'], 'rnc-vocabulary-learning');
    await words.press('z');
    await expectPageText(words, /2 cards to go.*咖啡馆/u);
    await expect.poll(() => badge(words), { timeout: 10_000 }).toBe('2');
    for (const left of [2, 1]) {
      await expectPageText(words, new RegExp(`${left} cards? to go.*Show the answer`, 'u'));
      await words.press('Enter');
      await expectPageText(words, /Again/u);
      await words.press('4');
    }
    await expectPageText(words, /Done for now 2 answers, 100% remembered/u);
    await expect.poll(() => badge(words), { timeout: 10_000 }).toBe('');
    const { reviews } = await readTables(words);
    expect(reviews).toHaveLength(4);
    await press(words, 'Progress');
    await expectPageText(words, /learning 2 .*reviews 2 /u);
  });

  test('a backup restores everything exactly after all was deleted elsewhere, and merged again it changes nothing', async () => {
    await press(words, 'In and out');
    const before = await readTables(words);
    const backup = await savedFile(words, 'Save a backup');
    await words.evaluate(() => new Promise<void>((resolve) => {
      const opening = indexedDB.open('rednote-companion');
      opening.addEventListener('success', () => {
        const names = [...opening.result.objectStoreNames];
        const wiping = opening.result.transaction(names, 'readwrite');
        for (const store of names) wiping.objectStore(store).clear();
        wiping.addEventListener('complete', () => {
          opening.result.close();
          resolve();
        });
      });
    }), null);
    expect((await readTables(words))['words']).toEqual([]);
    await bringFile(words, 'backup.json', backup);
    await expectPageText(words, /This is what would happen: 2 new words · 2 sentences · 4 reviews/u);
    await press(words, 'Bring it in');
    await expectPageText(words, /Done: 2 new words/u);
    expect(await readTables(words)).toEqual(before);
    await bringFile(words, 'backup.json', backup);
    await expectPageText(words, /All of this is here already/u);
    await press(words, 'Leave it');
  });

  test('pasted words get reading and meaning from the dictionary; files that are wrong are refused and change nothing', async () => {
    const before = await readTables(words);
    await bringFile(words, 'torn.json', '{"format": "rednote-companion-vocabulary", ');
    await expectPageText(words, /“torn\.json” was not brought in\. It is damaged/u);
    await bringFile(words, 'newer.json', '{"format": "rednote-companion-vocabulary", "version": 99, "words": []}');
    await expectPageText(words, /“newer\.json” was not brought in\. A newer version/u);
    await bringFile(words, 'hostile.csv', 'text,meaning,status\n<img src=x onerror="document.title=1">,<script>document.title=1</script>,\n草,grass,mastered');
    await expectPageText(words, /1 new word 1 row is not as it should be and would be left out: Row 2: status/u);
    expect(await readTables(words)).toEqual(before);
    await press(words, 'Bring it in');
    await expectPageText(words, /Done:/u);
    await fill(words, 'Or paste words, one a line', '种草\n氛围感');
    await press(words, 'Look at it');
    await expectPageText(words, /2 new words/u);
    await press(words, 'Bring it in');
    await expectPageText(words, /Done:/u);
    await press(words, 'Words');
    await expectPageText(words, /5 words.*zhòng cǎo.*<img src=x onerror/u);
    expect(await words.evaluate(() => document.querySelector('main img, main script') === null && document.title.startsWith('Your words'), null)).toBe(true);
    await press(words, 'Choose all');
    await press(words, 'Delete');
    await expectPageText(words, /5 words deleted/u);
    await press(words, 'Undo');
    await expectPageText(words, /5 words/u);
    expect([page.errors, other.errors, words.errors]).toEqual([[], [], []]);
  });

  test('with a sentence its translation is kept; phrases, other meanings and words of the popup can be saved, into lists', async () => {
    await press(words, 'Lists…');
    await fill(words, 'New list…', 'Travel');
    await press(words, 'Add');
    await press(words, 'New words go to “Travel”');
    await expectPageText(words, /Travel|My words/u);
    await press(words, 'Close');

    await page.press('Alt+y');
    const shown = (): Promise<string> => page.evaluate((selector) => document.querySelector(`${selector} ~ rnc-translation, ${selector} > rnc-translation`)?.textContent ?? '', title);
    await expect.poll(shown, { timeout: 15_000 }).not.toBe('');
    await page.evaluate((selector) => {
      const walker = document.createTreeWalker(document.querySelector(selector) ?? document, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode();
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 5);
    }, title);
    await page.press('Alt+r');
    await expectWord(page, '藏在老街里');
    await expectCard(page, /old street|old/u);
    await page.press('v');
    await expectCard(page, /Saved to your words.*My words Travel/u);
    await page.clickInCard('My words');
    const kept = async (key: string): Promise<unknown> => (await readTables(words))['words']?.find((row) => Reflect.get(Object(row), 'key') === key);
    await expect.poll(() => kept('phrase:藏在老街里'), { timeout: 10_000 }).toMatchObject({ kind: 'phrase', lists: [expect.stringMatching(/-/u), 'default'] });
    const { meetings = [] } = await readTables(words);
    expect(meetings).toContainEqual(expect.objectContaining({ word: 'phrase:藏在老街里', sentence, start: 0, end: 5, translation: await shown() }));
    await page.press('Escape');
    await page.press('Alt+y');

    const popup = await browser.openOwn('popup.html');
    await expectPopup(popup, { focus: /^combobox/u });
    await popup.type('打卡');
    await expectPopup(popup, { chosen: /^打卡/u });
    await popup.press('Enter');
    await expectPopup(popup, { text: /Save this meaning/u });
    await press(popup, 'Save this word');
    await press(popup, 'Save this meaning');
    await expect.poll(async () => [await kept('term:打卡'), await kept('word:打卡')], { timeout: 10_000 }).toMatchObject([{ kind: 'term' }, { kind: 'word', pinyin: 'dǎ kǎ' }]);
    await popup.close();

    await press(words, 'Lists…');
    await fill(words, 'Name of “Travel”', 'Trips');
    await words.evaluate(() => document.querySelector<HTMLInputElement>('input[aria-label="Name of “Travel”"]')?.focus(), null);
    await words.press('Enter');
    await expectPageText(words, /3 words/u);
    await press(words, 'Delete the list “Trips” (words stay)');
    await expect.poll(async () => (await readTables(words))['lists'], { timeout: 10_000 }).toEqual([]);
    await press(words, 'Close');
    await expectPageText(words, /8 words/u);
    expect([page.errors, words.errors, popup.errors]).toEqual([[], [], []]);
  });

  test('all is there when the browser starts again', async () => {
    const before = await readTables(words);
    await browser.close();
    browser = await startBrowser(name, { profile });
    words = await browser.openOwn('vocabulary.html');
    await expectPageText(words, /8 words/u);
    expect(await readTables(words)).toEqual(before);
    expect(await pageText(words)).toContain('咖啡馆');
  });
});
