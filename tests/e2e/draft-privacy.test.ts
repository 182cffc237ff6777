import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, builtExtension, startBrowser } from '../support/browsers/both.ts';
import { startChromium } from '../support/browsers/chromium.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { pasteIntoCheck } from '../support/check.ts';
import { hearMessages, messagesHeard, storedBy } from '../support/traces.ts';
import { aMoment, editors, expectWarning, oneTopic, openEditor, risky } from '../support/writing.ts';

/** Pictures and fonts that stand in the page itself, and files of the extension, are asked of nobody. */
const isSentOut = (request: string): boolean => !/^(?:data|blob|chrome-extension|moz-extension):/u.test(request);
/** Words of the draft, however the rest of it is written. */
const ofTheDraft = /weed|smoked|at home/iu;

describe.each(browserNames)('a draft in %s', (name) => {
  let browser: TestBrowser;
  let own: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
    own = await browser.openOwn('options.html');
    await hearMessages(own);
  });
  afterAll(() => browser.close());

  test.each(editors)('that is written in $name is neither sent nor stored', async (editor) => {
    const page = await browser.open();
    await openEditor(page, editor);
    await page.type('The dumplings');
    await aMoment();
    const before = { page: await storedBy(page), own: await storedBy(own), sent: page.requests.length };
    await page.type(`. ${risky}`);
    await expectWarning(page, oneTopic);
    await page.clickInWarning(oneTopic);
    await expectWarning(page, 'Never mind');
    await aMoment();
    expect(page.requests.slice(before.sent).filter(isSentOut)).toEqual([]);
    expect([await storedBy(page), await storedBy(own)]).toEqual([before.page, before.own]);
    const messages = await messagesHeard(own);
    expect(messages).toContain('describeTopics');
    expect(messages).not.toMatch(ofTheDraft);
    await page.close();
  });

  test('that is pasted into the check is neither sent nor stored', async () => {
    const check = await browser.openOwn('popup.html#check');
    await pasteIntoCheck(check, 'The dumplings');
    await aMoment();
    const before = { stored: await storedBy(own), sent: check.requests.length };
    await pasteIntoCheck(check, risky);
    await expect.poll(() => check.evaluate(() => document.querySelector('mark')?.textContent ?? '', null)).toMatch(/weed/u);
    await aMoment();
    expect(check.requests.slice(before.sent).filter(isSentOut)).toEqual([]);
    expect(await storedBy(check)).toEqual(before.stored);
    expect(await messagesHeard(own)).not.toMatch(ofTheDraft);
    await check.close();
    const again = await browser.openOwn('popup.html#check');
    await aMoment();
    await expect.poll(() => again.evaluate(() => document.querySelector('textarea')?.value, null), { timeout: 10_000 }).toBe('');
    await again.close();
  });
});

test('of all that is typed only what the person silences is stored, and neither pages nor the background send anything', async () => {
  const browser = await startChromium({ extension: builtExtension.chromium });
  const sent: string[] = [];
  browser.context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const own = await browser.openOwn('options.html');
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
    expect(sent.join('\n')).not.toMatch(ofTheDraft);
  }
  const [, passage = ''] = /Never mind “(.+?)”/u.exec((await page.warning())?.text ?? '') ?? [];
  await page.clickInWarning(`Never mind “${passage}”`);
  await expect.poll(async () => (await storedBy(own))['extension']).toEqual([{ settings: { version: 1, values: { silencedPassages: [passage] } } }, {}, {}]);
  await browser.close();
});
