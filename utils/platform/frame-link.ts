import * as v from 'valibot';
import { editorKinds } from '../writing/editor-kind';

/** Longest text that goes through the link, in UTF-16 units. */
const longest = 20_000;
const text = v.pipe(v.string(), v.maxLength(longest));

/** What a frame of ours says to the script that has put it into the page. */
const fromFrame = v.variant('kind', [
  /** The frame closes with it, unless it `stays` for more. */
  v.strictObject({ kind: v.literal('insert'), text, stays: v.boolean() }),
  v.strictObject({ kind: v.literal('close') }),
  v.strictObject({ kind: v.literal('height'), height: v.pipe(v.number(), v.minValue(0), v.maxValue(5_000)) }),
]);
export type FrameMessage = v.InferOutput<typeof fromFrame>;

/** What that script says to its frame. */
const fromPage = v.variant('kind', [
  /** The person has opened the frame beside an editor; `written` stands in it already. */
  v.strictObject({ kind: v.literal('show'), editor: v.picklist(editorKinds), theme: v.picklist(['light', 'dark']), written: text }),
  /** What stands in the search box now. */
  v.strictObject({ kind: v.literal('typed'), text }),
  /** The person wants to go into the frame. */
  v.strictObject({ kind: v.literal('enter') }),
  v.strictObject({ kind: v.literal('inserted'), isInserted: v.boolean() }),
]);
export type PageMessage = v.InferOutput<typeof fromPage>;

/** One end of the link. What is sent before the other end listens waits for it. */
export interface LinkEnd<Message> {
  send(message: Message): void;
}

/** As much of a text as goes through the link. */
export const withinLink = (whole: string): string => whole.slice(0, longest);

function linkEnd<Sent, Received>(port: MessagePort, schema: v.GenericSchema<unknown, Received>, onMessage: (message: Received) => void): LinkEnd<Sent> {
  port.addEventListener('message', ({ data }) => {
    const parsed = v.safeParse(schema, data);
    if (parsed.success) onMessage(parsed.output);
  });
  port.start();
  return { send: (message) => port.postMessage(message) };
}

/**
 * Links to a frame of ours once it has loaded. The way goes past every script of the page: it is a port of its own, handed
 * over to our origin alone.
 *
 * @param token proves to the frame that it was put there by us; part of its address, which no page script can read
 * @param signal ends the link
 */
export function linkToFrame(frame: HTMLIFrameElement, token: string, onMessage: (message: FrameMessage) => void, signal: AbortSignal): LinkEnd<PageMessage> {
  const { port1, port2 } = new MessageChannel();
  frame.addEventListener('load', () => frame.contentWindow?.postMessage({ token }, new URL(frame.src).origin, [port2]), { once: true, signal });
  signal.addEventListener('abort', () => port1.close());
  return linkEnd(port1, fromFrame, onMessage);
}

/**
 * Waits, in a frame, for the script that has put it into the page. Whoever does not know the token is not heard, and only
 * the first who does.
 *
 * @param patience so long (ms) it is waited
 * @returns `null` where nobody came
 */
export function linkToPage(token: string, onMessage: (message: PageMessage) => void, patience: number): Promise<LinkEnd<FrameMessage> | null> {
  const { promise, resolve } = Promise.withResolvers<LinkEnd<FrameMessage> | null>();
  const over = new AbortController();
  const timer = setTimeout(() => {
    over.abort();
    resolve(null);
  }, patience);
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
    const isOurs = typeof data === 'object' && data !== null && 'token' in data && data.token === token && token !== '';
    if (!isOurs || !port) return;
    over.abort();
    clearTimeout(timer);
    resolve(linkEnd(port, fromPage, onMessage));
  }, { signal: over.signal });
  return promise;
}
