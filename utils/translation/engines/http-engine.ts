import { failure, success } from '../../result';
import type { EngineCapabilities, EngineRequest, TranslationEngine } from '../engine';
import type { EngineFailure } from '../engine-failure';
import { failureOf, parseJson, send, type WireReply, type WireRequest } from './send';

/** How an engine is spoken to: a builder and a parser, both pure. */
export interface WireFormat {
  id: string;
  name: string;
  version?: string;
  capabilities: EngineCapabilities;
  build(request: EngineRequest): WireRequest;
  /** The translations in the JSON of an answer, `null` for each that is missing; `undefined` where it has another form. */
  parse(json: unknown, count: number): (string | null)[] | undefined;
  /** What a status that is no success means, where this engine means something of its own. */
  explain?(reply: WireReply): EngineFailure | undefined;
}

const shortestLimit = 15_000;
/** A long batch takes its time. */
const limitPerCharacter = 4;

/** An engine that answers one request with one JSON. */
export function httpEngine(format: WireFormat): TranslationEngine {
  const { id, name, version = '1', capabilities } = format;
  return {
    id, name, version, capabilities,
    async translate(request, signal) {
      const length = request.texts.reduce((sum, { text }) => sum + text.length, 0);
      const sent = await send(format.build(request), shortestLimit + limitPerCharacter * length, signal);
      if (!sent.ok) return sent;
      const { status, body } = sent.value;
      if (status < 200 || status > 299) return failure(format.explain?.(sent.value) ?? failureOf(sent.value));
      const texts = format.parse(parseJson(body), request.texts.length);
      return texts ? success(texts) : failure({ code: 'bad-response' });
    },
  };
}

/** A list of just so many: what is missing is `null`; one that is longer than asked fits no text for sure. */
export function inOrder<Item>(items: unknown, count: number, read: (item: Item) => unknown): (string | null)[] | undefined {
  if (!Array.isArray(items) || items.length > count) return undefined;
  const texts = items.map((item: Item) => (typeof item === 'object' && item !== null ? read(item) : undefined));
  // With fewer than asked nobody knows which are missing, except that one text alone is that one.
  if (items.length < count) return Array.from({ length: count }, () => null);
  return texts.map((text) => (typeof text === 'string' ? text : null));
}
