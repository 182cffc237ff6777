import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startAnkiServer, type AnkiServer } from '../support/anki-server.ts';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { changeSettings } from '../support/settings.ts';
import { bringFile, expectPageText, press } from '../support/vocabulary.ts';

describe.each(browserNames)('words to Anki in %s', (name) => {
  let browser: TestBrowser;
  let words: TestPage;
  let anki: AnkiServer;
  beforeAll(async () => {
    anki = await startAnkiServer();
    browser = await startBrowser(name);
    words = await browser.openOwn('vocabulary.html');
  });
  afterAll(async () => {
    await browser.close();
    await anki.close();
  });

  const bring = async (text: string): Promise<void> => {
    await bringFile(words, 'words.tsv', text);
    await expectPageText(words, /This is what would happen/u);
    await press(words, 'Bring it in');
    await expectPageText(words, /Done:/u);
  };

  test('they are sent when asked, once', async () => {
    await expectPageText(words, /No words yet/u);
    await changeSettings(words, { anki: { isOn: false, address: anki.address, deck: 'RedNote', model: 'RedNote word', fields: null } });
    await press(words, 'In and out');
    await bring('草\tgrass\n花\t<i>flower</i>');
    await press(words, 'Send 2 words');
    await expectPageText(words, /2 words are in Anki now/u);
    expect(anki.notes.map(({ fields }) => [fields['Word'], fields['Meaning']])).toEqual([['草', 'grass'], ['花', '&lt;i&gt;flower&lt;/i&gt;']]);
    await press(words, 'Send 0 words');
    expect(anki.notes).toHaveLength(2);
  });

  test('into the deck, note type and fields that were chosen', async () => {
    await press(words, 'Choose deck and note type');
    await expectPageText(words, /Deck.*Note type/u);
    await words.evaluate(() => {
      for (const [label, value] of [['Deck', 'Default'], ['Note type', 'Basic']]) {
        const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
        if (!select || value === undefined) throw new Error(`no ${label}`);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }, null);
    await expectPageText(words, /Front.*Back/u);
    await bring('树\ttree');
    await press(words, 'Send 1 word');
    await expect.poll(() => anki.notes.at(-1), { timeout: 10_000 }).toMatchObject({ modelName: 'Basic', fields: { Front: '树', Back: 'tree' } });
  });

  test('by themselves where that is switched on, and after Anki was closed', async () => {
    const { address, notes } = anki;
    await anki.close();
    await press(words, 'Send new words by itself');
    await bring('山\tmountain');
    await press(words, 'Send 1 word');
    await expectPageText(words, /Anki does not answer/u);
    anki = await startAnkiServer(Number(new URL(address).port));
    await bring('水\twater');
    await expect.poll(() => anki.notes.length, { timeout: 20_000 }).toBe(2);
    expect(notes).toHaveLength(3);
    expect(words.errors).toEqual([]);
  });
});
