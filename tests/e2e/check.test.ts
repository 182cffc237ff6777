import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { readCheck, pasteIntoCheck } from '../support/check.ts';
import { clickOn, expectPopup } from '../support/popup.ts';
import { categoriesShipped, titleOf } from '../support/sensitive.ts';

const drugs = titleOf('drugs');
const june4 = titleOf('june4-history');
const honest = 'not RedNote’s own list';

const marked = (check: TestPage): Promise<string[]> => check.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent), null);

describe.each(browserNames)('the check before posting in %s', (name) => {
  let browser: TestBrowser;
  let check: TestPage;
  const expectText = (pattern: RegExp): Promise<void> => expect.poll(() => readCheck(check), { timeout: 10_000, interval: 50 }).toMatch(pattern);
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    check = await browser.openOwn('popup.html#check');
    await check.resize(380, 560);
    await expectPopup(check, { focus: /^textarea/u });
  });
  afterEach(() => check.close());

  test('looks through a text as it is typed: topics, passages, why, and what one could do', async () => {
    expect(await readCheck(check)).toContain(honest);
    await pasteIntoCheck(check, 'The dumplings were lovely');
    await expectText(/Nothing here touches a topic that we know of/u);
    await pasteIntoCheck(check, 'We smoked weed, 六四天安门屠杀');
    await expectText(new RegExp(`${drugs}.*${june4}|${june4}.*${drugs}`, 'u'));
    expect((await marked(check)).join(' ')).toMatch(/weed.*六四/u);
    expect(await readCheck(check)).toMatch(/often removed, account at risk/u);
    await clickOn(check, drugs);
    await expectText(/zero-tolerance/u);
    for (const said of ['What you could do', 'Why it matters there', 'Narcotics Control Law', honest, 'gone when it closes']) expect(await readCheck(check)).toContain(said);
    await pasteIntoCheck(check, 'We ate');
    await expectText(/Nothing here touches/u);
    expect(await marked(check)).toEqual([]);
    expect(check.errors).toEqual([]);
  });

  test('offers help instead of a warning, and holds nobody’s words up to them', async () => {
    await pasteIntoCheck(check, 'I want to kill myself');
    await expectText(/988 Suicide & Crisis Lifeline/u);
    expect(await readCheck(check)).not.toMatch(/account at risk|may limit reach|kill/u);
    expect(await readCheck(check)).toContain(honest);
    expect(await marked(check)).toEqual([]);
    await pasteIntoCheck(check, 'I want to kill myself. We smoked weed');
    await expectText(new RegExp(`988 Suicide.*${drugs}`, 'u'));
    const texts = (await marked(check)).join();
    expect(texts).toContain('weed');
    expect(texts).not.toContain('kill');
  });

  test('shows a long text around its passages, and all of it when asked', async () => {
    const long = `${'We walked on and on. '.repeat(40)}Then somebody smoked weed. ${'And home again. '.repeat(40)}`;
    await pasteIntoCheck(check, long);
    await expectText(/Show all of it/u);
    expect((await readCheck(check)).length).toBeLessThan(1_500);
    await clickOn(check, 'Show all of it');
    await expectText(/Show only what is around them/u);
    expect((await readCheck(check)).length).toBeGreaterThan(1_700);
  });

  test('is reached, used and left by keyboard', async () => {
    await check.press('Escape');
    await expectPopup(check, { focus: /^combobox/u });
    // Past the ways to one's own words and to the settings.
    for (let at = 0; at < 3; at++) await check.press('Tab');
    await expectPopup(check, { focus: /^tab/u });
    await check.press('ArrowRight');
    await check.press('ArrowRight');
    await expectPopup(check, { focus: /^tab Check/u, text: /Paste or write a text/u });
    await check.press('Tab');
    await expectPopup(check, { focus: /^textarea/u });
    await check.type('We smoked weed');
    await expectText(/zero-tolerance/u);
    await check.press('Tab');
    await check.press('Tab');
    await expectPopup(check, { focus: /^button Switch this topic off/u });
    await check.press('Enter');
    await expectText(/is switched off\. Undo/u);
    await clickOn(check, 'Undo');
    await expectText(/zero-tolerance/u);
  });

  test('leads to the guide, which tells of every topic and of what else to know', async () => {
    expect(await check.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')), null)).toContain('/options.html#guide');
    const options = await browser.openOwn('options.html#guide');
    const text = (): Promise<string> => options.evaluate(() => document.querySelector('#guide')?.textContent ?? '', null);
    await expect.poll(text, { timeout: 10_000 }).toContain(drugs);
    const all = await text();
    for (const { title, advice } of categoriesShipped) {
      expect(all).toContain(title.en);
      expect(all).toContain(advice[0]?.en);
    }
    for (const said of ['988 Suicide & Crisis Lifeline', 'Your region is shown', 'No contact details', 'Ads and selling', 'Children', 'how appeals are decided', honest]) expect(all).toContain(said);
    expect(await options.evaluate(() => [...document.querySelectorAll('#guide a')].map((link) => link.getAttribute('href')), null)).toEqual(expect.arrayContaining(['/popup.html#check', '#sensitive']));
    await options.close();
  });
});
