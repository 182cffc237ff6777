import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { titleOf } from '../support/sensitive.ts';
import { aMoment, commentBox, emptied, expectNoWarning, expectWarning, isInside, markedIn, oneTopic, openEditor, risky } from '../support/writing.ts';

const drugs = titleOf('drugs');

describe.each(browserNames)('what the person does not want to hear of, in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeEach(async () => {
    browser = await startBrowser(name);
    page = await browser.open();
  });
  afterEach(() => browser.close());

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
