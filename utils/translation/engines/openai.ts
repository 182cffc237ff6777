import { failure, success, type Result } from '../../result';
import type { EngineAccount } from '../account';
import { addressOf, presetOf } from '../catalogue';
import type { EngineRequest, OnText, TranslationEngine } from '../engine';
import type { EngineFailure } from '../engine-failure';
import { chatFollower, readChatBody } from './completion';
import { itemFollower, promptVersion, readCompletion, systemPrompt, userPrompt } from './llm-prompt';
import { failureOf, parseJson, send, type WireReply, type WireRequest } from './send';

/** A model keeps its place in about twenty texts at a time, and answers sooner. */
const capabilities = { mostTexts: 20, mostCharacters: 4_000, keepsLines: true, readsTerms: true, concurrency: 2, perSecond: 3 };
const shortestLimit = 30_000;
const limitPerCharacter = 15;

/** The headers that carry an account's key, where it has one. */
export const headersOf = ({ key }: EngineAccount): Record<string, string> => ({ 'Content-Type': 'application/json', ...(key !== '' && { Authorization: `Bearer ${key}` }) });

export function buildOpenai({ texts, to }: EngineRequest, account: EngineAccount): WireRequest {
  const messages = [{ role: 'system', content: systemPrompt(to) }, { role: 'user', content: userPrompt(texts) }];
  return {
    url: `${addressOf(account)}/chat/completions`,
    headers: headersOf(account),
    body: JSON.stringify({ model: account.model, messages, stream: true, ...presetOf(account)?.extra }),
  };
}

/** 404 names a model that is not there; Ollama refuses extensions with 403 until it is told otherwise. */
export function explainOpenai(reply: WireReply, account: EngineAccount): EngineFailure {
  const plain = failureOf(reply);
  if (reply.status === 403 && isOllama(account)) return { ...plain, hint: 'ollama-origins' };
  if ((reply.status === 404 || reply.status === 400) && /model/iu.test(reply.body)) return { ...plain, code: 'unsupported', hint: 'model' };
  if (reply.status === 429 && /insufficient_quota|billing/iu.test(reply.body)) return { ...plain, code: 'quota' };
  return plain;
}

const isOllama = (account: EngineAccount): boolean => account.preset === 'ollama' || /:11434\b/u.test(addressOf(account));

/** Any service that speaks OpenAI's chat completions, with the person's own key, model and address. */
export const openai = (account: EngineAccount): TranslationEngine => ({
  id: 'openai',
  name: presetOf(account)?.name ?? account.model,
  version: `${addressOf(account)} ${account.model} ${promptVersion}`,
  capabilities,
  async translate(request, signal, onText) {
    const texts = request.texts.map(({ text }) => text);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const sent = await send(buildOpenai(request, account), shortestLimit + limitPerCharacter * length, signal, onText && texts.length > 1 ? follow(texts, onText) : undefined);
    if (!sent.ok) return sent;
    if (sent.value.status !== 200) return failure(explainOpenai(sent.value, account));
    const content = readChatBody(sent.value.body);
    // A stream that breaks off is a line that broke: the whole of it is asked for again.
    if (content === null) return failure({ code: 'network', hint: 'cut' });
    return success(readCompletion(content, texts));
  },
});

/** Tells of each text as soon as the model has written it. */
function follow(texts: readonly string[], onText: OnText): (part: string) => void {
  const contentSoFar = chatFollower();
  const finished = itemFollower(texts);
  return (part) => {
    for (const { at, text } of finished(contentSoFar(part))) onText(at, text);
  };
}

/** The models that a service offers, by name. */
export async function listModels(account: EngineAccount, signal: AbortSignal): Promise<Result<string[], EngineFailure>> {
  const sent = await send({ url: `${addressOf(account)}/models`, method: 'GET', headers: headersOf(account) }, 10_000, signal);
  if (!sent.ok) return sent;
  if (sent.value.status !== 200) return failure(explainOpenai(sent.value, account));
  const { data } = (parseJson(sent.value.body) ?? {}) as { data?: { id?: unknown }[] };
  if (!Array.isArray(data)) return failure({ code: 'bad-response', hint: 'address' });
  return success(data.flatMap(({ id }) => (typeof id === 'string' ? id : [])).slice(0, 500).toSorted());
}
