import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { answer, answerOwnPages, refusal } from '../../../entrypoints/background/handlers/answer';
import type { Cut } from '../../../utils/language/cut';
import type { Answer } from '../../../utils/messaging/protocol';
import { blocksRequest, emptyRequest, engineRequest } from '../../../utils/messaging/requests';
import { success } from '../../../utils/result';

type Listener = (message: object, sender: object, respond: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();

const own = { id: 'companion', url: 'https://www.rednote.com/explore', tab: { id: 7 }, frameId: 0 };

/** Asks as a browser would hand a message over, and waits for the answer. */
const ask = (type: string, data: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    for (const listener of listeners) listener({ id: 1, type, data, timestamp: 0 }, sender, (reply) => resolve((reply as { res?: unknown }).res));
  });

const cut = vi.fn<() => Promise<Answer<Cut[]>>>(async () => success([]));
const list = vi.fn<() => Promise<{ ok: true; value: string[] }>>(async () => success(['a model']));
const inject = vi.fn<() => Promise<boolean>>(async () => true);

beforeAll(() => {
  Object.assign(fakeBrowser.runtime, {
    id: 'companion',
    getURL: (path: string) => `chrome-extension://companion${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.add(listener) },
  });
  answer('cutBlocks', blocksRequest, refusal, cut);
  answer('injectUi', emptyRequest, false, inject);
  answerOwnPages('listEngineModels', engineRequest, refusal, list);
});
beforeEach(() => {
  cut.mockClear();
  inject.mockClear();
});

describe('who is answered', () => {
  it.each([
    ['a content script in a RedNote page', own],
    ['one in the creator studio', { ...own, url: 'https://creator.xiaohongshu.com/publish/publish' }],
    ['one of our own pages', { id: 'companion', url: 'chrome-extension://companion/options.html' }],
  ])('%s', async (_, sender) => {
    expect(await ask('cutBlocks', { texts: ['好'] }, sender)).toEqual(success([]));
    expect(cut).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another extension', { ...own, id: 'stranger' }],
    ['nobody known', {}],
    ['a page of another site', { ...own, url: 'https://example.net/' }],
    ['a page that only looks like RedNote', { ...own, url: 'https://www.rednote.com.example.net/' }],
    ['a page without an address', { ...own, url: undefined }],
    ['a page of another extension', { ...own, url: 'chrome-extension://companion2/options.html' }],
  ])('not %s', async (_, sender) => {
    expect(await ask('cutBlocks', { texts: ['好'] }, sender)).toEqual(refusal);
    expect(cut).not.toHaveBeenCalled();
  });

  it('nor a malformed question', async () => {
    expect(await ask('cutBlocks', { texts: [3] }, own)).toEqual(refusal);
    expect(cut).not.toHaveBeenCalled();
  });
});

it('the handler learns which tab and frame asked', async () => {
  expect(await ask('injectUi', {}, { ...own, frameId: 3 })).toBe(true);
  expect(inject).toHaveBeenCalledWith({}, { tabId: 7, frameId: 3, isOwnPage: false, isPrivate: false });
});

describe('what concerns the person’s accounts', () => {
  it.each([
    ['a page of our own', { id: 'companion', url: 'chrome-extension://companion/options.html', tab: { id: 7 } }, success(['a model'])],
    ['a frame of our own in a RedNote page', { id: 'companion', url: 'chrome-extension://companion/compose.html', tab: { id: 7 }, frameId: 4 }, success(['a model'])],
    ['a content script', own, refusal],
    ['another extension', { id: 'stranger', url: 'chrome-extension://stranger/page.html' }, refusal],
  ])('is told to %s as it should be', async (_, sender, expected) => {
    expect(await ask('listEngineModels', { engine: 'openai' }, sender)).toEqual(expected);
  });

  it('is asked by the names of engines only', async () => {
    expect(await ask('listEngineModels', { engine: '../secrets' }, { id: 'companion', url: 'chrome-extension://companion/options.html' })).toEqual(refusal);
  });
});

it('the handler learns of a private window', async () => {
  inject.mockClear();
  await ask('injectUi', {}, { ...own, tab: { id: 7, incognito: true } });
  expect(inject).toHaveBeenCalledWith({}, { tabId: 7, frameId: 0, isOwnPage: false, isPrivate: true });
});
