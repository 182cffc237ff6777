import type { EngineAccount } from '../account';
import { addressOf } from '../catalogue';
import type { EngineRequest, TranslationEngine } from '../engine';
import { parseAzure } from './azure';
import { httpEngine } from './http-engine';
import { scriptLanguage } from './language-codes';
import type { WireRequest } from './send';

/** Nobody has promised this endpoint; the one before it was switched off overnight. */
const capabilities = { mostTexts: 25, mostCharacters: 5_000, keepsLines: false, readsTerms: false, concurrency: 1, perSecond: 2 };

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function buildMicrosoftWeb({ texts, from, to }: EngineRequest, account: EngineAccount): WireRequest {
  const query = new URLSearchParams({ from: from ? scriptLanguage(from) : '', to: scriptLanguage(to), isEnterpriseClient: 'false' });
  return {
    url: `${addressOf(account)}/translate/translatetext?${query}`,
    headers: { 'Content-Type': 'application/json' },
    // It reads what it gets as HTML.
    body: JSON.stringify(texts.map(({ text }) => escapeHtml(text))),
  };
}

const unescapeHtml = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export const parseMicrosoftWeb = (json: unknown, count: number): (string | null)[] | undefined =>
  parseAzure(json, count)?.map((text) => (text === null ? null : unescapeHtml(text)));

export const microsoftWeb = (account: EngineAccount): TranslationEngine => httpEngine({
  id: 'microsoft-web', name: 'Microsoft (web, unofficial)', capabilities, build: (request) => buildMicrosoftWeb(request, account), parse: parseMicrosoftWeb,
});
