import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, builtExtension, startBrowser } from '../support/browsers/both.ts';
import { startChromium } from '../support/browsers/chromium.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { clickOn, expectPopup, readPopup } from '../support/popup.ts';

describe.each(browserNames)('the popup in %s', (name) => {
  let browser: TestBrowser;
  let popup: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    popup = await browser.openOwn('popup.html');
    await popup.resize(380, 560);
    await expectPopup(popup, { focus: /^combobox/u });
  });
  afterEach(() => popup.close());

  test('finds what is meant, however it is typed', async () => {
    for (const [typed, first] of [
      ['种草', /^种草/u], ['種草', /^种草/u], ['zhongcao', /^种草/u], ['zhong cao', /^种草/u], ['zhòng cǎo', /^种草/u], ['zhong4cao3', /^种草/u],
      ['yyds', /^yyds/u], ['greatest of all time', /^yyds/u], ['juejuezi', /^绝绝子/u],
      ['咖啡馆', /^咖啡馆/u], ['kafeiguan', /^咖啡馆/u], ['library', /^图书馆/u],
    ] as const) {
      await popup.type(typed);
      const { chosen, options } = await expectPopup(popup, { chosen: first, focus: new RegExp(`^combobox ${typed}$`, 'u') });
      expect(options[0]).toBe(chosen);
      await popup.press('Escape');
    }
    expect(popup.errors).toEqual([]);
  });

  test('goes from the box to an entry and back by keyboard alone', async () => {
    await popup.type('zhong');
    await expectPopup(popup, { options: /less common|rare/u });
    const before = await readPopup(popup);
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await popup.press('ArrowUp');
    const { chosen } = await expectPopup(popup, { focus: /^combobox zhong$/u });
    expect(chosen).toBe(before.options[1]);
    await popup.press('Escape');
    await popup.type('zhongcao');
    await expectPopup(popup, { chosen: /^种草 /u });
    await popup.press('Enter');
    await expectPopup(popup, { text: /literally “plant grass”.*Similar.*In the dictionary/u, focus: /^div/u });
    await popup.press('Escape');
    await expectPopup(popup, { chosen: /^种草/u, focus: /^combobox zhongcao$/u });
    await popup.press('Escape');
    await expectPopup(popup, { text: /^Looked up lately/u, options: /^种草/u, chosen: /^$/u, focus: /^combobox$/u });
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await expectPopup(popup, { text: /literally “plant grass”/u });
    await popup.press('y');
    await expectPopup(popup, { focus: /^combobox y$/u, options: /./u });
    expect(popup.errors).toEqual([]);
  });

  test('leads from an entry to terms like it, and step by step back', async () => {
    await popup.type('zhongcao');
    await expectPopup(popup, { chosen: /^种草/u });
    await popup.press('Enter');
    await expectPopup(popup, { text: /Similar/u });
    await clickOn(popup, 'Look at 拔草');
    await expectPopup(popup, { text: /^Back 拔草/u });
    await clickOn(popup, 'Back');
    await expectPopup(popup, { text: /^Back 种草/u });
    await clickOn(popup, 'Back');
    await expectPopup(popup, { focus: /^combobox zhongcao$/u });
  });

  test('keeps what was opened until it is cleared', async () => {
    await popup.type('谢谢');
    await expectPopup(popup, { chosen: /^谢谢 xiè xie/u });
    await popup.press('Enter');
    await expectPopup(popup, { text: /to thank/u });
    await popup.press('Escape');
    await popup.press('Escape');
    await expectPopup(popup, { text: /^Looked up lately/u, options: /^谢谢 xiè xie/u });
    await popup.close();
    popup = await browser.openOwn('popup.html');
    await expectPopup(popup, { text: /^Looked up lately/u, options: /^谢谢 xiè xie/u });
    await clickOn(popup, 'Clear what was looked up lately');
    await expectPopup(popup, { text: /^Look up slang/u, options: /^$/u });
  });

  test('lists the slang of the page in view with its counts, and explains it', async () => {
    await expectPopup(popup, { focus: /^combobox/u });
    const page = await browser.open();
    // The popup notices that the page in front of it loads.
    await page.goto(fixturePage('note').url);
    await clickOn(popup, 'This page');
    await expectPopup(popup, { text: /绝绝子 jué jué zi 2×/u });
    await clickOn(popup, '绝绝子');
    await expectPopup(popup, { text: /^Back 绝绝子/u });
    await page.close();
  });

  test('translates the page in view', async () => {
    const page = await browser.open();
    await page.goto(fixturePage('note').url);
    await clickOn(popup, 'Controls');
    await expectPopup(popup, { text: /Translate this page/u });
    await clickOn(popup, 'Translate this page');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('rnc-translation').length, null), { timeout: 10_000 }).toBeGreaterThan(3);
    await page.close();
  });

  test('says kindly that there is nothing to list elsewhere', async () => {
    await clickOn(popup, 'This page');
    await expectPopup(popup, { text: /On a RedNote page, its slang is listed here/u });
  });

  test('has phrases to answer with, with pinyin and a way to copy them', async () => {
    await clickOn(popup, 'Phrases');
    await expectPopup(popup, { text: /谢谢大家！ xiè xie dà jiā Thank you, everyone!.*Saying goodbye/u });
    await clickOn(popup, 'Cat tax and pets');
    await expectPopup(popup, { text: /交猫税啦！ jiāo māo shuì la/u });
    await clickOn(popup, 'Copy 谢谢大家！');
    await expectPopup(popup, { text: /Copied/u });
  });

  test('keeps the switch, the page’s facts and the keys', async () => {
    await clickOn(popup, 'Controls');
    await expectPopup(popup, { text: /Explain words under the pointer.*This page.*Keys.*Open the card/u });
    await popup.press('Escape');
    await expectPopup(popup, { focus: /^combobox/u, text: /^Look/u });
  });
});

describe('a popup whose files cannot be read', () => {
  test('says so, finds what it can, and tries again when asked', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'broken-'));
    cpSync(builtExtension.chromium, folder, { recursive: true });
    rmSync(path.join(folder, 'glossary', 'entries.jsonl'));
    const browser = await startChromium({ extension: folder });
    try {
      const popup = await browser.openOwn('popup.html');
      await expectPopup(popup, { focus: /^combobox/u });
      await popup.type('yinyue');
      await expectPopup(popup, { options: /^音乐/u, text: /The glossary could not be opened. Try again/u });
      cpSync(path.join(builtExtension.chromium, 'glossary'), path.join(folder, 'glossary'), { recursive: true });
      await clickOn(popup, 'Try again');
      await popup.press('Escape');
      await popup.type('yyds');
      await expectPopup(popup, { chosen: /^yyds/u });
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
