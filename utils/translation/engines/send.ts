import { failure, success, type Result } from '../../result';
import type { EngineFailure } from '../engine-failure';

/** A request as an engine's builder writes it. */
export interface WireRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/** What came back, read to its end. */
export interface WireReply {
  status: number;
  body: string;
  retryAfter: number | undefined;
}

const longestWait = 3_600_000;
/** Answers are at most a few times as long as texts; what is longer than this is something else. */
const longestReply = 4_000_000;

/** Milliseconds that a `Retry-After` header asks for, in seconds or as a date; `undefined` where it says nothing usable. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const asked = /^\s*\d+(?:\.\d+)?\s*$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), longestWait);
}

/**
 * Sends a request and reads the answer. It carries nothing of the person but what the engine's builder put into it.
 *
 * @param onPart called with each part of the body as it comes
 */
export async function send(request: WireRequest, timeout: number, signal: AbortSignal, onPart?: (part: string) => void): Promise<Result<WireReply, EngineFailure>> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const { url, method = 'POST', headers, body } = request;
    const response = await fetch(url, {
      method, ...(headers && { headers }), ...(body !== undefined && { body }),
      // A redirect would carry the key to another host.
      credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', signal: AbortSignal.any([signal, limit]),
    });
    const text = await readBody(response, onPart);
    if (text.length > longestReply) return failure({ code: 'bad-response' });
    return success({ status: response.status, body: text, retryAfter: retryAfterOf(response.headers.get('Retry-After'), Date.now()) });
  } catch {
    if (limit.aborted) return failure({ code: 'timeout' });
    return failure({ code: 'network', ...(!isOnline() && { hint: 'offline' }) });
  }
}

async function readBody(response: Response, onPart: ((part: string) => void) | undefined): Promise<string> {
  if (!onPart || !response.body) return response.text();
  let text = '';
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    onPart(part);
    if (text.length > longestReply) break;
  }
  return text;
}

/** Whether the device says that it is on a network at all; yes where it does not say. */
const isOnline = (): boolean => typeof navigator === 'undefined' || navigator.onLine !== false;

const longestSaying = 200;

/** What an error body says, as one short line: the message in its JSON, or its text. */
export function saidIn(body: string): string {
  const json = parseJson(body);
  const found = json === undefined ? body.replace(/<[^>]*>/gu, ' ') : messageIn(json);
  return found.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, longestSaying);
}

function messageIn(json: unknown): string {
  if (typeof json === 'string') return json;
  if (typeof json !== 'object' || json === null) return '';
  const { message, error, detail } = json as Record<string, unknown>;
  return [message, error, detail].map(messageIn).find((text) => text !== '') ?? '';
}

/** `undefined` where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a status that is no success means for every engine alike. */
export function failureOf({ status, body, retryAfter }: WireReply): EngineFailure {
  const said = saidIn(body);
  const rest = { ...(retryAfter !== undefined && { retryAfter }), ...(said !== '' && { said }) };
  if (status === 401 || status === 403) return { code: 'auth', ...rest };
  if (status === 402 || status === 456) return { code: 'quota', ...rest };
  if (status === 429 || status === 529) return { code: 'rate-limit', ...rest };
  if (status === 408 || status === 504) return { code: 'timeout', ...rest };
  if (status === 404 || status === 405) return { code: 'unsupported', hint: 'address', ...rest };
  if (status >= 500) return { code: 'network', hint: 'server', ...rest };
  return { code: status >= 400 ? 'unsupported' : 'bad-response', ...rest };
}
