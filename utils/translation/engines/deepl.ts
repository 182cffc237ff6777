import type { EngineAccount } from '../account';
import { addressOf } from '../catalogue';
import type { EngineRequest, TranslationEngine } from '../engine';
import { baseOf } from '../text-language';
import { httpEngine, inOrder } from './http-engine';
import type { WireRequest } from './send';

/** https://developers.deepl.com: at most 50 texts and 128 KiB a request; a Chinese character takes three bytes. */
const capabilities = { mostTexts: 50, mostCharacters: 30_000, keepsLines: true, readsTerms: false, concurrency: 2, perSecond: 5 };

/** DeepL wants a variant for English, Portuguese and Chinese as targets. */
function targetOf(language: string): string {
  const tag = language.toUpperCase();
  if (baseOf(language) === 'zh') return /-(?:TW|HK|MO|HANT)/u.test(tag) ? 'ZH-HANT' : 'ZH-HANS';
  if (baseOf(language) === 'en') return tag === 'EN-GB' ? 'EN-GB' : 'EN-US';
  if (baseOf(language) === 'pt') return tag === 'PT-PT' ? 'PT-PT' : 'PT-BR';
  return baseOf(language).toUpperCase();
}

/** Texts as DeepL's /v2/translate takes them; the key stands in a header, never in the address. */
export function buildDeepl({ texts, from, to }: EngineRequest, account: EngineAccount): WireRequest {
  return {
    url: `${addressOf(account)}/v2/translate`,
    headers: { Authorization: `DeepL-Auth-Key ${account.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      text: texts.map(({ text }) => text), target_lang: targetOf(to), ...(from && { source_lang: baseOf(from).toUpperCase() }), preserve_formatting: true,
    }),
  };
}

export const parseDeepl = (json: unknown, count: number): (string | null)[] | undefined =>
  inOrder<{ text?: unknown }>((json as { translations?: unknown } | undefined)?.translations, count, ({ text }) => text);

export const deepl = (account: EngineAccount): TranslationEngine =>
  httpEngine({ id: 'deepl', name: 'DeepL', capabilities, build: (request) => buildDeepl(request, account), parse: parseDeepl });
