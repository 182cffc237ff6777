import type { EngineAccount } from '../account';
import { addressOf } from '../catalogue';
import type { EngineRequest, TranslationEngine } from '../engine';
import type { EngineFailure } from '../engine-failure';
import { httpEngine } from './http-engine';
import { googleLanguage } from './language-codes';
import { failureOf, type WireReply, type WireRequest } from './send';

/** Nobody has promised this endpoint; it refuses whoever asks much. Texts go together as lines of one. */
const capabilities = { mostTexts: 20, mostCharacters: 1_500, keepsLines: true, readsTerms: false, concurrency: 1, perSecond: 1 };

export function buildGoogleWeb({ texts, from, to }: EngineRequest, account: EngineAccount): WireRequest {
  const query = new URLSearchParams({ client: 'gtx', sl: from ? googleLanguage(from) : 'auto', tl: googleLanguage(to), dt: 't', dj: '1', ie: 'UTF-8', oe: 'UTF-8' });
  return {
    url: `${addressOf(account)}/translate_a/single?${query}`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    // In the body, not in the address, which servers write down.
    body: new URLSearchParams({ q: texts.map(({ text }) => text).join('\n') }).toString(),
  };
}

/** @param lines how many lines each text has */
export function parseGoogleWeb(json: unknown, lines: readonly number[]): (string | null)[] | undefined {
  const { sentences } = (json ?? {}) as { sentences?: { trans?: unknown }[] };
  if (!Array.isArray(sentences)) return undefined;
  const answer = sentences.map(({ trans }) => (typeof trans === 'string' ? trans : '')).join('').split('\n');
  if (answer.length !== lines.reduce((sum, count) => sum + count, 0)) return lines.map(() => null);
  let at = 0;
  return lines.map((count) => answer.slice(at, (at += count)).join('\n'));
}

/** Who asks too much is sent to a page with a captcha. */
const explain = (reply: WireReply): EngineFailure | undefined =>
  (/captcha|unusual traffic/iu.test(reply.body) ? { code: 'rate-limit', hint: 'captcha', retryAfter: failureOf(reply).retryAfter ?? 600_000 } : undefined);

/** The endpoint behind Google's own web page. */
export function googleWeb(account: EngineAccount): TranslationEngine {
  const engineFor = (lines: readonly number[]): TranslationEngine => httpEngine({
    id: 'google-web', name: 'Google (web, unofficial)', capabilities,
    build: (request) => buildGoogleWeb(request, account), parse: (json) => parseGoogleWeb(json, lines), explain,
  });
  return { ...engineFor([]), translate: (request, signal) => engineFor(request.texts.map(({ text }) => text.split('\n').length)).translate(request, signal) };
}
