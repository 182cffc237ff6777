import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does instead of translating, once. */
export interface Fault {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds before it answers at all. */
  delay?: number;
  /** Breaks the connection off after so many characters of the right answer. */
  cutAfter?: number;
  /** Sends so many characters of the right answer, and the rest once this has settled. */
  hold?: { after: number; until: Promise<unknown> };
  /** Changes the list of translations before it is sent. */
  change?: (texts: string[]) => string[];
}

export interface SeenRequest {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
  /** The texts in it, whatever the format. */
  texts: string[];
  /** Whether whoever asked has left before the answer. */
  isCalledOff: boolean;
}

/** What the server makes of a text: Chinese characters become Latin letters, one of them for each, so that every answer tells its text. */
export const inEnglish = (text: string): string =>
  text.replace(/\p{Script=Han}+/gu, (run) => ` ${[...run].map((character) => (character.codePointAt(0) ?? 0).toString(26).replace(/\d/gu, (digit) => 'ghijklmnop'.charAt(Number(digit)))).join('')} `)
    .replaceAll('，', ', ').replaceAll('！', '!').replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/gu, '\n').trim();

interface Format {
  reads(body: string): string[];
  writes(texts: string[], asked: string[]): string;
  type?: string;
}

const json = (read: (value: never) => string[], write: (texts: string[]) => unknown): Format => ({ reads: (body) => read(JSON.parse(body) as never), writes: (texts) => JSON.stringify(write(texts)) });

const lines = (content: string): string => {
  const pieces = content.match(/[^]{1,40}/gu) ?? [];
  const events = pieces.map((piece) => ({ choices: [{ delta: { content: piece }, finish_reason: null }] }));
  return [...events.map((event) => `data: ${JSON.stringify(event)}\n\n`), 'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n', 'data: [DONE]\n\n'].join('');
};

/** What a chat asks: texts as JSON, or a picture. */
const contentOf = (body: string): string | { image_url?: { url: string } }[] =>
  (JSON.parse(body) as { messages: { content: string | { image_url?: { url: string } }[] }[] }).messages.at(-1)?.content ?? '{"items":[]}';

const formats: [RegExp, Format][] = [
  [/\/v2\/translate$/u, json(({ text }: { text: string[] }) => text, (texts) => ({ translations: texts.map((text) => ({ detected_source_language: 'ZH', text })) }))],
  [/\/language\/translate\/v2/u, json(({ q }: { q: string[] }) => q, (texts) => ({ data: { translations: texts.map((translatedText) => ({ translatedText })) } }))],
  [/\/translate\?api-version/u, json((items: { Text: string }[]) => items.map(({ Text }) => Text), (texts) => texts.map((text) => ({ translations: [{ text, to: 'en' }] })))],
  [/\/translate\/translatetext/u, json((items: string[]) => items, (texts) => texts.map((text) => ({ translations: [{ text, to: 'en' }] })))],
  [/\/translate$/u, json(({ q }: { q: string[] }) => q, (translatedText) => ({ translatedText }))],
  [/\/translate_a\/single/u, {
    reads: (body) => [new URLSearchParams(body).get('q') ?? ''],
    writes: (texts) => JSON.stringify({ sentences: texts.join('\n').split(/(?<=\n)/u).map((trans) => ({ trans })), src: 'zh-CN' }),
  }],
  [/\/chat\/completions$/u, {
    reads: (body) => {
      const content = contentOf(body);
      return typeof content === 'string' ? (JSON.parse(content) as { items: { text: string }[] }).items.map(({ text }) => text) : content.flatMap(({ image_url: image }) => image?.url ?? []);
    },
    // A model that leaves one out does not know any more which text is which.
    writes: (texts, asked) => lines(JSON.stringify({ items: texts.map((text, at) => ({ id: at + 1, ...(texts.length === asked.length && { of: asked[at]?.slice(0, 5) }), text })) })),
    type: 'text/event-stream',
  }],
];

/** A server on this machine that speaks the formats of all engines that are asked over the network. */
export class EngineServer {
  readonly seen: SeenRequest[] = [];
  /** What happens to the next requests, the first one first. */
  faults: Fault[] = [];
  /** Milliseconds that every answer takes. */
  latency = 0;
  /** What it makes of a text. */
  translate = inEnglish;
  /** What it reads in every picture. */
  picture = { text: '', translation: '' };
  #server: Server | undefined;

  /** @returns the address, without a slash at its end */
  async start(): Promise<string> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()));
  }

  /** How many characters have come, however they were answered. */
  charactersSeen(): number {
    return this.seen.flatMap(({ texts }) => texts).join('').length;
  }

  reset(): void {
    this.seen.length = 0;
    this.faults = [];
    this.latency = 0;
    this.translate = inEnglish;
    this.picture = { text: '', translation: '' };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '';
    if (path.endsWith('/models')) return void response.end(JSON.stringify({ data: [{ id: 'small-model' }, { id: 'large-model' }] }));
    const format = formats.find(([pattern]) => pattern.test(path))?.[1];
    if (!format) return void response.writeHead(404).end();
    const texts = format.reads(body);
    const asked: SeenRequest = { path, headers: request.headers, body, texts, isCalledOff: false };
    this.seen.push(asked);
    response.once('close', () => (asked.isCalledOff = !response.writableFinished));
    const fault = this.faults.shift();
    await new Promise((resolve) => setTimeout(resolve, fault?.delay ?? this.latency));
    const translated = texts.map((text) => this.translate(text));
    const isPicture = texts[0]?.startsWith('data:image/') === true;
    const whole = fault?.body ?? (fault?.status ? '' : isPicture ? lines(JSON.stringify(this.picture)) : format.writes(fault?.change?.(translated) ?? translated, texts));
    response.writeHead(fault?.status ?? 200, { 'Content-Type': format.type ?? 'application/json', ...fault?.headers });
    if (fault?.hold) {
      response.write(whole.slice(0, fault.hold.after));
      await fault.hold.until;
      return void response.end(whole.slice(fault.hold.after));
    }
    if (fault?.cutAfter === undefined) return void response.end(whole);
    response.write(whole.slice(0, fault.cutAfter), () => setTimeout(() => response.destroy(), 20));
  }
}
