import { failure, success } from '../../result';
import { hasOnDeviceTranslator, onDeviceState, openOnDevice, type OnDeviceTranslator } from '../../platform/on-device-translator';
import type { EngineAnswer, EngineRequest, TranslationEngine } from '../engine';
import { writingOf } from '../text-language';
import { scriptLanguage } from './language-codes';

/** Texts go one by one anyway; the browser does not keep line breaks. */
const capabilities = { mostTexts: 20, mostCharacters: 4_000, keepsLines: false, readsTerms: false, concurrency: 1, perSecond: 100 };
const limitPerText = 8_000;

const sources = { chinese: 'zh-Hans', japanese: 'ja', korean: 'ko', latin: 'en', other: undefined, none: undefined };

/** The browser's own translator, where it has one and the languages are on the device. */
export function onDevice(): TranslationEngine {
  const opened = new Map<string, Promise<OnDeviceTranslator>>();
  const translatorFor = (from: string, to: string, signal: AbortSignal): Promise<OnDeviceTranslator> => {
    const pair = `${from} ${to}`;
    const known = opened.get(pair);
    if (known) return known;
    const opening = openOnDevice(from, to, signal);
    opened.set(pair, opening);
    opening.catch(() => opened.delete(pair));
    return opening;
  };
  return { id: 'on-device', name: 'On this device', version: '1', capabilities, translate: (request, signal) => translateAll(request, signal, translatorFor) };
}

async function translateAll(
  { texts, from, to }: EngineRequest, signal: AbortSignal, translatorFor: (from: string, to: string, signal: AbortSignal) => Promise<OnDeviceTranslator>,
): Promise<EngineAnswer> {
  if (!hasOnDeviceTranslator()) return failure({ code: 'unsupported', hint: 'no-api' });
  const target = scriptLanguage(to);
  const answers: (string | null)[] = [];
  for (const { text } of texts) {
    const source = from ? scriptLanguage(from) : sources[writingOf(text)];
    if (source === undefined || source === target) return failure({ code: 'unsupported', hint: 'language' });
    try {
      const translator = await translatorFor(source, target, signal);
      const limit = AbortSignal.timeout(limitPerText);
      const ended = AbortSignal.any([limit, signal]);
      answers.push(await Promise.race([
        translator.translate(text, { signal: ended }),
        new Promise<never>((_, reject) => ended.addEventListener('abort', () => reject(ended.reason), { once: true })),
      ]));
    } catch {
      const state = await onDeviceState(source, target);
      if (state === 'available') return failure({ code: 'timeout' });
      return failure({ code: 'unsupported', hint: state === 'unavailable' ? 'language' : 'download' });
    }
  }
  return success(answers);
}
