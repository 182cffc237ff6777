import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectCard, pointAt } from '../support/reading.ts';

type Fixture = typeof globalThis & { fixture: { ready: Promise<void>; remount(): void; rerenderComments(): void; openNote(id?: string): void; switchChannel(id: string): void; patchText(selector: string, text: string): void } };
type Stored = typeof globalThis & { chrome: { storage: { local: { set(items: object): Promise<void> } } } };

async function open(browser: TestBrowser, kind: string, width = 1280): Promise<TestPage> {
  const page = await browser.open();
  await page.resize(width, 900);
  await page.goto(fixturePage(kind).url);
  await page.evaluate(() => (globalThis as Fixture).fixture.ready, null);
  return page;
}

/** What the first element that matches shows in place of its text, '' while it shows its text. */
const shownAt = (page: TestPage, selector: string): Promise<string> => page.evaluate((query) => {
  const element = document.querySelector(query);
  if (!element || getComputedStyle(element).getPropertyValue('-webkit-text-fill-color') !== 'rgba(0, 0, 0, 0)') return '';
  const shown = ['::before', '::after'].map((name) => getComputedStyle(element, name)).find(({ content }) => content !== 'none');
  return shown?.position === 'absolute' ? (element.getAttribute('data-rnc-label') ?? '') : '';
}, selector);

const expectLabel = (page: TestPage, selector: string, label: string): Promise<void> =>
  expect.poll(() => shownAt(page, selector), { timeout: 10_000, interval: 40, message: `the label of ${selector}` }).toBe(label);

/** Texts and labels of all that is labelled, once nothing changes any more. */
async function settledLabels(page: TestPage): Promise<[text: string, label: string][]> {
  let before = '';
  let labels: [string, string][] = [];
  await expect.poll(async () => {
    labels = await page.evaluate(() => [...document.querySelectorAll('[data-rnc-label]')].map((element): [string, string] =>
      [element.textContent ?? '', element.getAttribute('data-rnc-label') ?? '']), null);
    const now = JSON.stringify(labels);
    const isSettled = labels.length > 0 && now === before;
    before = now;
    return isSettled;
  }, { timeout: 10_000, interval: 300 }).toBe(true);
  return labels;
}

/** Where everything in the page stands, in CSS pixels. */
const boxesOf = (page: TestPage): Promise<string[]> => page.evaluate(() => [...document.body.querySelectorAll('*')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return `${element.tagName}.${element.getAttribute('class') ?? ''} ${x} ${y} ${width} ${height}`;
}), null);

const withoutLabels = (page: TestPage): Promise<void> => page.evaluate(() => {
  for (const element of document.querySelectorAll('[data-rnc-label]')) for (const name of ['data-rnc-label', 'data-rnc-fit']) element.removeAttribute(name);
}, null);

/** Labels that run out of the page, or into the neighbour of what they belong to. */
const labelsThatReachTooFar = (page: TestPage): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('[data-rnc-label]')].flatMap((element) => {
  const fit = element.getAttribute('data-rnc-fit') ?? '';
  const box = element.getBoundingClientRect();
  if (box.right > innerWidth || fit.includes('wrapped')) return [];
  const own = Number.parseFloat(getComputedStyle(element, fit.includes('behind') ? '::after' : '::before').width);
  const right = fit.includes('centred') ? box.left + (box.width + own) / 2 : fit.includes('end') ? box.right : box.left + own;
  const unit = element.closest('a, button, li, .reds-tab-item, .creator-tab, .user-interactions > div, .interactions > div, .date > span');
  const beside = unit?.nextElementSibling?.getBoundingClientRect();
  const isBeside = beside && beside.width > 0 && beside.top < box.bottom && beside.bottom > box.top && beside.left >= box.right;
  return right > innerWidth + 0.5 || (isBeside && right > beside.left + 0.5) ? [`${element.textContent}: ${right}`] : [];
}), null);

describe.each(browserNames)('labels of the interface in %s', (name) => {
  let browser: TestBrowser;
  let settings: TestPage;
  beforeAll(async () => {
    browser = await startBrowser(name);
    settings = await browser.openOwn('options.html');
  });
  afterAll(() => browser.close());

  const set = (values: object): Promise<void> => settings.evaluate((stored) => (globalThis as Stored).chrome.storage.local.set({ settings: { version: 1, values: stored } }), values);

  test.each<{ kind: string; labels: Record<string, string> }>([
    { kind: 'explore', labels: { '.side-bar .channel': 'Explore', '.content-container .channel': 'For you' } },
    { kind: 'note', labels: {
      '.interaction-container .follow-button span': 'Follow', '.comments-container .total': '79 comments', '.show-more': 'Show 2 replies',
      '.inner > span': 'Say something...', '.comment-item .location': 'Shanghai', '.bottom-container .date': 'Edited 3d ago Shanghai',
    } },
    { kind: 'notification', labels: { '.tab-item span': 'Comments', '.interaction-time': 'Nov 20' } },
    // The same word is another one beside a figure than on a button.
    { kind: 'profile', labels: { '.follow-button span': 'Follow', '.user-interactions .shows': 'Follows', '.user-IP': 'IP: Shanghai', '.sub-tab-list span': 'Posts' } },
    { kind: 'search', labels: { '.filter span': 'Filter', '.query-note-header': 'People also search' } },
    { kind: 'creator-publish', labels: { '.menu-item': 'New post', '#topicBtn': 'Topic' } },
    { kind: 'note-unavailable', labels: { '.not-found-title': "This post can't be viewed" } },
  ])('read English on $kind', async ({ kind, labels }) => {
    const page = await open(browser, kind);
    for (const [selector, label] of Object.entries(labels)) await expectLabel(page, selector, label);
    await page.close();
  });

  const views = ['explore', 'note', 'notification', 'profile', 'search', 'creator-publish'].flatMap((kind) => [1280, 360].map((width) => ({ kind, width })));
  test.each(views)('move nothing on $kind by a pixel, and cover nothing, $width wide', async ({ kind, width }) => {
    const page = await open(browser, kind, width);
    expect((await settledLabels(page)).length).toBeGreaterThan(8);
    expect(await labelsThatReachTooFar(page)).toEqual([]);
    const extent = (): Promise<number[]> => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight], null);
    const labelled = { boxes: await boxesOf(page), extent: await extent() };
    await withoutLabels(page);
    expect({ boxes: await boxesOf(page), extent: await extent() }).toEqual(labelled);
    await page.close();
  });

  test('a note opened over the feed is labelled, and so are cards and comments that are made anew', async () => {
    const page = await open(browser, 'explore');
    await expectLabel(page, '.side-bar .channel', 'Explore');
    await page.evaluate(() => (globalThis as Fixture).fixture.openNote(), null);
    await expectLabel(page, '.note-detail-mask .interaction-container .follow-button span', 'Follow');
    await expectLabel(page, '.note-detail-mask .show-more', 'Show 2 replies');
    await page.evaluate(() => (globalThis as Fixture).fixture.rerenderComments(), null);
    await expectLabel(page, '.note-detail-mask .show-more', 'Show 2 replies');
    await page.close();
    const profile = await open(browser, 'profile');
    await expectLabel(profile, '.top-wrapper', 'Pinned');
    // Looked at in the same moment: nobody else has come to run yet.
    const isLabelled = await profile.evaluate(() => {
      (globalThis as Fixture).fixture.remount();
      return document.querySelector('.top-wrapper')?.hasAttribute('data-rnc-label');
    }, null);
    expect(isLabelled).toBe(false);
    await expectLabel(profile, '.top-wrapper', 'Pinned');
    await profile.close();
  });

  test('words that the site writes into the same node are read anew', async () => {
    const page = await open(browser, 'note');
    const button = '.interaction-container .follow-button span';
    await expectLabel(page, button, 'Follow');
    await page.evaluate((selector) => (globalThis as Fixture).fixture.patchText(selector, '已关注'), button);
    await expectLabel(page, button, 'Following');
    await page.evaluate((selector) => (globalThis as Fixture).fixture.patchText(selector, '小满'), button);
    await expectLabel(page, button, '');
    await page.evaluate((selector) => (globalThis as Fixture).fixture.patchText(selector, '关注'), button);
    await expectLabel(page, button, 'Follow');
    await page.close();
  });

  test('buttons that were hidden are labelled once they show', async () => {
    const page = await open(browser, 'note');
    await expectLabel(page, '.inner > span', 'Say something...');
    expect(await shownAt(page, '.btn.cancel')).toBe('');
    await page.evaluate(() => document.querySelector('#content-textarea')?.dispatchEvent(new Event('focus')), null);
    await expectLabel(page, '.btn.cancel', 'Cancel');
    await expectLabel(page, '.btn.submit', 'Send');
    await page.close();
  });

  test('what people wrote stays, even where it reads like a button', async () => {
    const page = await open(browser, 'note');
    await settledLabels(page);
    const written = ['#detail-title', '.comment-item .content .note-text span', '.comment-item a.name', '.interaction-container .username'];
    for (const selector of written) await page.evaluate((query) => (globalThis as Fixture).fixture.patchText(query, '推荐'), selector);
    await page.evaluate(() => document.querySelector('#content-textarea')?.append('关注'), null);
    // Something that gets a label comes last, so that all before it has been read.
    await page.evaluate(() => (globalThis as Fixture).fixture.patchText('.comments-container .total', '共 3 条评论'), null);
    await expectLabel(page, '.comments-container .total', '3 comments');
    for (const selector of [...written, '#content-textarea']) expect(await shownAt(page, selector)).toBe('');
    const labels = await settledLabels(page);
    expect(labels.filter(([text]) => text === '推荐')).toEqual([]);
    await page.close();
  });

  test('the card still tells what stands beneath', async () => {
    const page = await open(browser, 'explore');
    await expectLabel(page, '.side-bar .channel', 'Explore');
    await pointAt(page, { selector: '.side-bar .channel', word: '发现' });
    await expectCard(page, /to notice/u);
    await page.close();
  });

  test('switched off, the page is as the site made it, and labelled again when switched on', async () => {
    await set({ interfaceLabels: false });
    const page = await open(browser, 'note');
    await page.move(400, 60);
    const html = (): Promise<string> => page.evaluate(() => document.querySelector('#app')?.outerHTML ?? '', null);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const before = await html();
    expect(before).not.toContain('data-rnc');
    await set({});
    await settledLabels(page);
    expect(await html()).not.toBe(before);
    await set({ interfaceLabels: false });
    await expect.poll(html, { timeout: 10_000, interval: 50 }).toBe(before);
    await set({});
    await page.close();
  });

  test('a Chinese interface shows the site as it is', async () => {
    await set({ language: 'zh-CN' });
    const page = await open(browser, 'explore');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.evaluate(() => document.querySelectorAll('[data-rnc-label]').length, null)).toBe(0);
    await set({});
    await expectLabel(page, '.side-bar .channel', 'Explore');
    await page.close();
  });
});
