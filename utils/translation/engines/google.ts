import type { EngineAccount } from '../account';
import { addressOf } from '../catalogue';
import type { EngineRequest, TranslationEngine } from '../engine';
import type { EngineFailure } from '../engine-failure';
import { httpEngine, inOrder } from './http-engine';
import { googleLanguage } from './language-codes';
import { failureOf, type WireReply, type WireRequest } from './send';

/** https://cloud.google.com/translate/quotas: at most 128 texts and 30,000 code points; about 5,000 are advised. */
const capabilities = { mostTexts: 100, mostCharacters: 5_000, keepsLines: true, readsTerms: false, concurrency: 3, perSecond: 10 };

/** Texts as Google's v2 takes them; without `format: text` it would answer with HTML. */
export function buildGoogle({ texts, from, to }: EngineRequest, account: EngineAccount): WireRequest {
  return {
    url: `${addressOf(account)}/language/translate/v2`,
    // In the header rather than the address, which servers and proxies write down.
    headers: { 'X-Goog-Api-Key': account.key, 'Content-Type': 'application/json' },
    body: JSON.stringify({ q: texts.map(({ text }) => text), target: googleLanguage(to), ...(from && { source: googleLanguage(from) }), format: 'text' }),
  };
}

/** What v2 answered, one translation for each text in order. */
export const parseGoogle = (json: unknown, count: number): (string | null)[] | undefined =>
  inOrder<{ translatedText?: unknown }>(
    (json as { data?: { translations?: unknown } } | undefined)?.data?.translations, count, ({ translatedText }) => translatedText);

/** Quotas come as 403 with a reason in the text; a wrong key as 400. */
export function explainGoogle(reply: WireReply): EngineFailure | undefined {
  const plain = failureOf(reply);
  if (reply.status === 403 && /daily limit|dailyLimitExceeded|billing/iu.test(reply.body)) return { ...plain, code: 'quota' };
  if (reply.status === 403 && /rate ?limit|RateLimitExceeded/iu.test(reply.body)) return { ...plain, code: 'rate-limit' };
  if (reply.status === 400 && /api key|API_KEY/iu.test(reply.body)) return { ...plain, code: 'auth' };
  return undefined;
}

export const google = (account: EngineAccount): TranslationEngine => httpEngine({
  id: 'google', name: 'Google Cloud Translation', capabilities, build: (request) => buildGoogle(request, account), parse: parseGoogle, explain: explainGoogle,
});
