/** How far the browser is with a pair of languages. */
export type OnDeviceState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** A translator of the browser's own, for one pair. */
export interface OnDeviceTranslator {
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

interface ProgressMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}

/** https://webmachinelearning.github.io/translation-api, as Chromium 138 and later have it. */
interface TranslatorApi {
  availability(pair: Pair): Promise<OnDeviceState>;
  create(options: Pair & { signal?: AbortSignal; monitor?: (monitor: ProgressMonitor) => void }): Promise<OnDeviceTranslator>;
}

const api = (): TranslatorApi | undefined => (globalThis as typeof globalThis & { Translator?: TranslatorApi }).Translator;

const answerLimit = 4_000;

/** Whatever happens, an answer within `limit` milliseconds: browsers without language packs never settle. */
async function within<Value>(limit: number, signal: AbortSignal | undefined, ask: () => Promise<Value>): Promise<Value> {
  const ended = AbortSignal.any([AbortSignal.timeout(limit), ...(signal ? [signal] : [])]);
  return Promise.race([
    ask(),
    new Promise<never>((_, reject) => ended.addEventListener('abort', () => reject(ended.reason), { once: true })),
  ]);
}

export const hasOnDeviceTranslator = (): boolean => api() !== undefined;

/** How far the browser is with a pair; 'unavailable' where it has no such API or does not answer. Languages by script: 'zh-Hans'. */
export async function onDeviceState(from: string, to: string): Promise<OnDeviceState> {
  const translator = api();
  if (!translator) return 'unavailable';
  return within(answerLimit, undefined, () => translator.availability({ sourceLanguage: from, targetLanguage: to })).catch(() => 'unavailable' as const);
}

/** A translator for a pair that is there already; rejects where it is not. Never downloads: outside a page that would hang. */
export async function openOnDevice(from: string, to: string, signal: AbortSignal): Promise<OnDeviceTranslator> {
  const translator = api();
  if (!translator || (await onDeviceState(from, to)) !== 'available') throw new Error('not available');
  // Aborting what has been made would destroy it, so that the limit must not be part of the signal.
  const given = new AbortController();
  try {
    return await within(answerLimit, signal, () => translator.create({ sourceLanguage: from, targetLanguage: to, signal: given.signal }));
  } catch (error) {
    given.abort();
    throw error;
  }
}

/** A download that shows no progress for so long is not going to. */
const stallLimit = 20_000;

/**
 * Downloads what a pair needs. Call it from a click.
 *
 * @param onProgress from 0 to 1
 * @returns whether the pair is there now
 */
export async function downloadOnDevice(from: string, to: string, onProgress: (done: number) => void, signal: AbortSignal): Promise<boolean> {
  const translator = api();
  if (!translator) return false;
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), stallLimit);
  const ended = AbortSignal.any([stalled.signal, signal]);
  try {
    const made = await Promise.race([
      translator.create({
        sourceLanguage: from, targetLanguage: to, signal: ended,
        monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => {
          clearTimeout(timer);
          timer = setTimeout(() => stalled.abort(), stallLimit);
          onProgress(loaded);
        }),
      }),
      new Promise<never>((_, reject) => ended.addEventListener('abort', () => reject(ended.reason), { once: true })),
    ]);
    made.destroy();
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
