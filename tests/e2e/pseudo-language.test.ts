import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { readTree, startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import type { ReadNode } from '../support/browsers/test-browser.ts';
import { expectFrame, readFrame } from '../support/compose.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectCard, pointAt } from '../support/reading.ts';
import { titleOf } from '../support/sensitive.ts';
import { commentBox, expectWarning, oneTopic, openEditor } from '../support/writing.ts';

/** Each Latin letter as its wide twin, but for placeholders and tags: a language that only our locales speak. */
const widened = (text: string): string => text.replace(/\{\{[^}]*\}\}|<[^>]*>|[A-Za-z]/gu, (part) =>
  (part.length > 1 ? part : String.fromCodePoint((part.codePointAt(0) ?? 0) + 0xfee0)));

function widenAll(value: unknown): unknown {
  if (typeof value === 'string') return widened(value);
  if (Array.isArray(value)) return value.map(widenAll);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, widenAll(inner)])) : value;
}

/** Names that are the same in every language, units, dates, addresses, and what is quoted. */
const sameEverywhere = /“[^”]*”(?: \([^)]*\))?|\b\d+ \([^)]*\)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b \d+|DeepL|Google Cloud Translation|Azure(?: Translator)?|LibreTranslate|Anki(?:Connect)?|RedNote(?: word)?|\b(?:kB|KB|ms|yyds|awsl|xswl|CC-CEDICT|CSV|TSV|JSON)\b|\d+\.\d+\.\d+|Alt|Shift|Ctrl|https?:\S*|OpenAI|DeepSeek|OpenRouter|Ollama|LM Studio|transl\w+\.googleapis\.com|edge\.microsoft\.com|api\.[\w.]+|\b[A-Z]{2,}\b/gu;

const regionNames = (['long', 'short'] as const).map((style) => new Intl.DisplayNames('en', { type: 'region', style }));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Countries as the browser names them. */
const countries = new Set(regionNames.flatMap((names) => letters.flatMap((first) => letters.map((second) => names.of(first + second) ?? ''))));

/** Plain Latin words that stand on the page in its own language, and so come from no locale. */
async function foreignWords(page: Page | Frame): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const isData = (element: Element | null): boolean => element?.closest('[lang]:not(html), kbd, script, style, select, textarea, [contenteditable]') != null;
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!isData(node.parentElement)) found.push(node.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) if (!isData(element) && !element.querySelector('[lang]')) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  return foreignAmong(texts);
}

function foreignAmong(texts: readonly string[]): string[] {
  const named = (text: string): string => text.replace(/ ·$/u, '');
  return [...new Set(texts.map((text) => text.trim()).filter((text) => !countries.has(named(text)) && /[A-Za-z]{2,}/u.test(text.replaceAll(sameEverywhere, ''))))];
}

/** The same of all that we have put into a page of the site, closed shadow roots included. */
async function foreignInSite(page: Page): Promise<string[]> {
  const textsOf = ({ name, text, attributes, children }: ReadNode): string[] => {
    const isRoot = attributes['data-theme'] !== undefined;
    if (['kbd', 'style', 'iframe'].includes(name) || (attributes['lang'] !== undefined && !isRoot)) return [];
    const named = children.some((child) => child.attributes['lang'] !== undefined) ? [] : [attributes['aria-label'] ?? '', attributes['title'] ?? ''];
    return [text, ...named, ...children.flatMap(textsOf)];
  };
  const ownOf = (node: ReadNode): ReadNode[] => (node.name.startsWith('rnc-') ? [node] : node.children.flatMap(ownOf));
  const own = ownOf(await readTree(page));
  expect(own).not.toEqual([]);
  // The name of the topic is told among words of ours.
  return foreignAmong(own.flatMap(textsOf).map((text) => text.replace(titleOf('drugs'), '')));
}

describe('every text on the screen comes from the locales', () => {
  let browser: TestChromium;
  const folder = mkdtempSync(path.join(tmpdir(), 'pseudo-'));
  beforeAll(async () => {
    cpSync(builtExtension.chromium, folder, { recursive: true });
    for (const name of ['content', 'pages']) {
      const file = path.join(folder, 'locales', 'en', `${name}.json`);
      writeFileSync(file, JSON.stringify(widenAll(JSON.parse(readFileSync(file, 'utf8')))));
    }
    browser = await startChromium({ extension: folder });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = async (file: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(new URL(`/${file}`, browser.context.serviceWorkers()[0]?.url()).href);
    await page.locator('#root > *').first().waitFor();
    return page;
  };

  test('in the settings, all of them open', async () => {
    const page = await open('options.html');
    await page.getByText(widened('Set up'), { exact: true }).first().waitFor();
    await page.evaluate((name) => [...document.querySelectorAll('button')].filter((button) => button.textContent === name).forEach((button) => button.click()), widened('Set up'));
    await page.getByText(widened('Characters a month, at most')).first().waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));
    expect(await foreignWords(page)).toEqual([]);
    await page.close();
  });

  test('in the first steps, with the card of a word and a translation', async () => {
    const page = await open('onboarding.html');
    for (const step of ['you', 'features', 'translation', 'practice']) {
      expect(await foreignWords(page)).toEqual([]);
      await page.getByRole('button', { name: step === 'practice' ? widened('Translate') : widened('Next') }).click();
    }
    await page.getByRole('button', { name: '绝绝子' }).focus();
    await page.getByText(widened('In the dictionary')).waitFor();
    await page.getByText(widened('word by word')).waitFor();
    expect(await foreignWords(page)).toEqual([]);
    await page.close();
  });

  test.each(['popup.html', 'sidepanel.html'])('in each view of %s', async (file) => {
    const page = await open(file);
    await page.getByRole('combobox').fill('zhong');
    await page.getByRole('option', { name: widened('less common') }).first().waitFor();
    expect(await foreignWords(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(widened('In the dictionary')).waitFor();
    expect(await foreignWords(page)).toEqual([]);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await foreignWords(page)).toEqual([]);
    }
    await page.close();
  });

  test('in each view of one’s own words', async () => {
    const page = await open('vocabulary.html');
    await page.getByRole('button', { name: widened('Try it with a few sample words') }).click();
    await page.getByRole('button', { name: '推荐' }).waitFor();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await foreignWords(page)).toEqual([]);
    }
    await page.close();
  });

  test('in all that stands in a page of the site: card, warning, translations and their pill, help with writing', async () => {
    const { url, probe } = fixturePage('note');
    const note = await browser.open();
    const page = browser.context.pages().at(-1);
    if (!page) throw new Error('no page is open');
    await note.goto(url);
    await pointAt(note, probe);
    await expectCard(note, new RegExp(widened('In this sentence'), 'u'));
    expect(await foreignInSite(page)).toEqual([]);
    await note.press('Escape');

    await note.press('Alt+y');
    await expect.poll(async () => (await note.own('rnc-translation-pill'))?.text ?? '').toMatch(/ · /u);
    expect(await foreignInSite(page)).toEqual([]);

    await openEditor(note, commentBox);
    await note.type('We smoked weed there');
    await expectWarning(note, widened(oneTopic));
    expect(await foreignInSite(page)).toEqual([]);

    await note.clickInOwn('rnc-write', widened('Write in your language'));
    const frame = await expectFrame(note, widened('Write in your language'));
    await expect.poll(async () => (await readFrame(frame)).focus).toContain('textarea');
    await frame.type('Lovely cat');
    await frame.press('Control+Enter');
    await expectFrame(note, widened('Offline there are only words'));
    const own = page.frames().find((one) => one.url().includes('compose.html'));
    if (!own) throw new Error('no frame of ours stands in the page');
    expect(await foreignWords(own)).toEqual([]);
    await note.close();
  });
});
