import type { EngineAccount } from '../account';
import { addressOf } from '../catalogue';
import type { EngineRequest, TranslationEngine } from '../engine';
import type { EngineFailure } from '../engine-failure';
import { httpEngine, inOrder } from './http-engine';
import { scriptLanguage } from './language-codes';
import { failureOf, type WireReply, type WireRequest } from './send';

/** https://learn.microsoft.com/azure/ai-services/translator/service-limits: at most 1,000 texts and 50,000 characters. */
const capabilities = { mostTexts: 100, mostCharacters: 10_000, keepsLines: true, readsTerms: false, concurrency: 3, perSecond: 10 };

interface AzureTranslation {
  translations?: { text?: unknown }[];
}

export function buildAzure({ texts, from, to }: EngineRequest, account: EngineAccount): WireRequest {
  const languages = new URLSearchParams({ 'api-version': '3.0', to: scriptLanguage(to), ...(from && { from: scriptLanguage(from) }) });
  return {
    url: `${addressOf(account)}/translate?${languages}`,
    headers: {
      'Ocp-Apim-Subscription-Key': account.key, 'Content-Type': 'application/json',
      ...(account.region !== '' && { 'Ocp-Apim-Subscription-Region': account.region }),
    },
    body: JSON.stringify(texts.map(({ text }) => ({ Text: text }))),
  };
}

export const parseAzure = (json: unknown, count: number): (string | null)[] | undefined =>
  inOrder<AzureTranslation>(json, count, ({ translations }) => translations?.[0]?.text);

/** 403001 says that the free quota is used up; 401 mostly comes of a missing region. */
export function explainAzure(reply: WireReply): EngineFailure | undefined {
  if (reply.status === 403 && /403001|out of call volume|quota/iu.test(reply.body)) return { ...failureOf(reply), code: 'quota' };
  return reply.status === 401 ? { ...failureOf(reply), hint: 'region' } : undefined;
}

export const azure = (account: EngineAccount): TranslationEngine => httpEngine({
  id: 'azure', name: 'Azure Translator', capabilities, build: (request) => buildAzure(request, account), parse: parseAzure, explain: explainAzure,
});
