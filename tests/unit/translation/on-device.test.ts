import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadOnDevice, onDeviceState } from '../../../utils/platform/on-device-translator';
import { onDevice } from '../../../utils/translation/engines/on-device';

const never = () => new Promise<never>(() => {});
const signal = new AbortController().signal;
const ask = (texts: string[], to = 'en') => onDevice().translate({ texts: texts.map((text) => ({ text, terms: [] })), to }, signal);
/** What a browser does, as far as this has been seen of them. */
const browserWith = (api: object): void => void vi.stubGlobal('Translator', api);

// AbortSignal.timeout keeps a clock of its own.
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
    const ended = new AbortController();
    setTimeout(() => ended.abort(), time);
    return ended.signal;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What comes of something within two minutes of the clock. */
async function within<Value>(asked: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(120_000);
  return asked;
}

describe('translating on the device', () => {
  it('uses the pair that fits each text', async () => {
    const pairs: unknown[] = [];
    browserWith({
      availability: async () => 'available',
      create: async (pair: { sourceLanguage: string; targetLanguage: string }) => {
        pairs.push([pair.sourceLanguage, pair.targetLanguage]);
        return { translate: async (text: string) => `${pair.sourceLanguage}:${text}`, destroy: () => {} };
      },
    });
    expect(await within(ask(['你好', '再见', 'こんにちは']))).toEqual({ ok: true, value: ['zh-Hans:你好', 'zh-Hans:再见', 'ja:こんにちは'] });
    expect(pairs).toEqual([['zh-Hans', 'en'], ['ja', 'en']]);
  });

  it.each([
    ['has no such thing', undefined, { code: 'unsupported', hint: 'no-api' }],
    ['has yet to download the languages', { availability: async () => 'downloadable', create: never }, { code: 'unsupported', hint: 'download' }],
    ['does not have the languages', { availability: async () => 'unavailable', create: never }, { code: 'unsupported', hint: 'language' }],
    ['never says whether it has them', { availability: never, create: never }, { code: 'unsupported', hint: 'language' }],
    ['never gets ready', { availability: async () => 'available', create: never }, { code: 'timeout' }],
    ['never answers', { availability: async () => 'available', create: async () => ({ translate: never, destroy: () => {} }) }, { code: 'timeout' }],
  ])('fails in time where the browser %s', async (_, api, error) => {
    if (api) browserWith(api);
    expect(await within(ask(['你好']))).toEqual({ ok: false, error });
  });

  it('does not try a language into itself', async () => {
    browserWith({ availability: async () => 'available', create: never });
    expect(await within(ask(['你好'], 'zh-CN'))).toMatchObject({ ok: false, error: { hint: 'language' } });
  });
});

describe('downloading languages', () => {
  it('tells how far it is', async () => {
    const seen: number[] = [];
    browserWith({
      availability: async () => 'available',
      create: async ({ monitor }: { monitor(on: { addEventListener(type: string, listener: (event: { loaded: number }) => void): void }): void }) => {
        monitor({ addEventListener: (_, listener) => [0.25, 1].forEach((loaded) => listener({ loaded })) });
        return { translate: never, destroy: () => {} };
      },
    });
    expect(await within(downloadOnDevice('zh-Hans', 'en', (done) => seen.push(done), signal))).toBe(true);
    expect(seen).toEqual([0.25, 1]);
  });

  it('ends where nothing comes', async () => {
    browserWith({ availability: async () => 'downloadable', create: never });
    expect(await within(downloadOnDevice('zh-Hans', 'en', () => {}, signal))).toBe(false);
  });

  it('is not offered where the browser fails to answer', async () => {
    browserWith({ availability: () => Promise.reject(new Error('broken')) });
    expect(await within(onDeviceState('zh-Hans', 'en'))).toBe('unavailable');
  });
});
