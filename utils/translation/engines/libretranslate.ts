import type { EngineAccount } from '../account';
import { addressOf } from '../catalogue';
import type { EngineRequest, TranslationEngine } from '../engine';
import { baseOf } from '../text-language';
import { httpEngine } from './http-engine';
import { scriptLanguage } from './language-codes';
import { failureOf, type WireRequest } from './send';

/** Servers of one's own have few processors; most limit a request to 5,000 characters. */
const capabilities = { mostTexts: 25, mostCharacters: 4_000, keepsLines: true, readsTerms: false, concurrency: 1, perSecond: 4 };

/** Texts as LibreTranslate's /translate takes them. Its key, if it wants one, is part of the body. */
export function buildLibretranslate({ texts, from, to }: EngineRequest, account: EngineAccount): WireRequest {
  return {
    url: `${addressOf(account)}/translate`,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      q: texts.map(({ text }) => text), source: from ? scriptLanguage(from) : 'auto', target: scriptLanguage(to), format: 'text',
      ...(account.key !== '' && { api_key: account.key }),
    }),
  };
}

/** Older servers answer a list of one with a text. */
export function parseLibretranslate(json: unknown, count: number): (string | null)[] | undefined {
  const { translatedText } = (json ?? {}) as { translatedText?: unknown };
  const texts: unknown[] = Array.isArray(translatedText) ? translatedText : [translatedText];
  if (texts.length > count || texts.every((text) => typeof text !== 'string')) return undefined;
  if (texts.length < count) return Array.from({ length: count }, () => null);
  return texts.map((text) => (typeof text === 'string' ? text : null));
}

/** Older servers know Chinese as `zh` only. */
const withOlderCodes = (wire: WireRequest): WireRequest => ({ ...wire, body: wire.body?.replace('"source":"zh-Hans"', '"source":"zh"').replace('"target":"zh-Hans"', '"target":"zh"') ?? '' });

/** A server is asked with newer codes first; one that refuses them is asked with older ones from then on. */
export function libretranslate(account: EngineAccount): TranslationEngine {
  let isOlder = false;
  const asks = (wantsOlder: boolean): TranslationEngine => httpEngine({
    id: 'libretranslate', name: 'LibreTranslate', capabilities,
    build: (request) => (wantsOlder ? withOlderCodes(buildLibretranslate(request, account)) : buildLibretranslate(request, account)),
    parse: parseLibretranslate,
    // An API key that is missing is told with 400 as well.
    explain: (reply) => (reply.status === 400 && /api.?key/iu.test(reply.body) ? { ...failureOf(reply), code: 'auth' } : reply.status === 400 ? { ...failureOf(reply), hint: 'language' } : undefined),
  });
  const engine = asks(false);
  return {
    ...engine,
    async translate(request, signal) {
      const answer = await asks(isOlder).translate(request, signal);
      const isChinese = [request.to, request.from ?? ''].some((language) => baseOf(language) === 'zh');
      if (isOlder || answer.ok || answer.error.hint !== 'language' || !isChinese) return answer;
      const again = await asks(true).translate(request, signal);
      isOlder = again.ok;
      return again;
    },
  };
}
