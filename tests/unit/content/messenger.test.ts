import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { createMessenger, isOrphaned } from '../../../entrypoints/rednote.content/messenger';

const disconnected = { ok: false, error: { code: 'disconnected', retry: true } };
const send = vi.fn<(message: { type: string; data: unknown }, respond: (answer: unknown) => void) => void>();

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset();
  Object.assign(fakeBrowser.runtime, { id: 'companion', sendMessage: send, lastError: undefined });
});

afterEach(() => vi.useRealTimers());

/** The next question gets this answer. */
const answerOnce = (value: unknown): void => void send.mockImplementationOnce((_, respond) => respond({ res: value }));
const loseOnce = (): void => void send.mockImplementationOnce(() => {
  throw new Error('Could not establish connection');
});

it('a question comes back with its answer', async () => {
  answerOnce({ ok: true, value: [] });
  expect(await createMessenger().cutBlocks({ texts: ['好看'] })).toEqual({ ok: true, value: [] });
  expect(send.mock.calls[0]?.[0]).toMatchObject({ type: 'cutBlocks', data: { texts: ['好看'] } });
});

it('a question that is lost with its worker is asked once more', async () => {
  loseOnce();
  answerOnce({ ok: true, value: [] });
  expect(await createMessenger().cutBlocks({ texts: ['好看'] })).toEqual({ ok: true, value: [] });
  expect(send).toHaveBeenCalledTimes(2);
});

it('a background that stays away is told, and nothing is thrown', async () => {
  loseOnce();
  loseOnce();
  expect(await createMessenger().describeWord({ text: '好看', start: 0, end: 2 })).toEqual(disconnected);
  loseOnce();
  loseOnce();
  expect(await createMessenger().injectUi()).toBe(false);
  expect(send).toHaveBeenCalledTimes(4);
});

it('an orphaned script asks nothing', async () => {
  Object.assign(fakeBrowser.runtime, { id: undefined });
  expect(isOrphaned()).toBe(true);
  expect(await createMessenger().cutBlocks({ texts: ['好看'] })).toEqual(disconnected);
  expect(send).not.toHaveBeenCalled();
});

it('what features stand on is asked for until it comes, after pauses that grow', async () => {
  vi.useFakeTimers();
  for (let lost = 0; lost < 4; lost++) loseOnce();
  answerOnce({ ok: false, error: { code: 'glossary-unreadable', retry: true } });
  answerOnce({ ok: true, value: 'terms' });
  const terms = createMessenger().readMarkedTerms();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send).toHaveBeenCalledTimes(4);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(send).toHaveBeenCalledTimes(4);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(send).toHaveBeenCalledTimes(5);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await terms).toEqual({ ok: true, value: 'terms' });
});

it('settings that are lost on the way still come', async () => {
  vi.useFakeTimers();
  loseOnce();
  loseOnce();
  answerOnce({ theme: 'dark' });
  const settings = createMessenger().readSettings();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await settings).toEqual({ theme: 'dark' });
});

it('a reason that stays is told at once, and an orphaned script gives up', async () => {
  vi.useFakeTimers();
  const refused = { ok: false, error: { code: 'bad-request', retry: false } };
  answerOnce(refused);
  expect(await createMessenger().readSavedWords()).toEqual(refused);
  loseOnce();
  loseOnce();
  const labels = createMessenger().readInterfaceLabels({ texts: ['关注'] });
  await vi.advanceTimersByTimeAsync(1_000);
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await labels).toEqual(disconnected);
  expect(send).toHaveBeenCalledTimes(3);
});
