import * as v from 'valibot';
import { onMessage, type BadRequest, type ProtocolMap } from '../../../utils/messaging/protocol';
import { browser } from '../../../utils/platform/browser';
import { isRednoteUrl } from '../../../utils/platform/hosts';
import { failure } from '../../../utils/result';

/** Who asked: a content script in a RedNote page, or one of our own pages. */
export interface Asker {
  tabId: number | undefined;
  frameId: number | undefined;
}

interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

const badRequest: BadRequest = { code: 'bad-request', retry: false };

/** Only RedNote pages and our own pages are answered. */
const isTrusted = (sender: Sender): boolean => sender.id === browser.runtime.id
  && (isRednoteUrl(sender.url) || sender.url?.startsWith(browser.runtime.getURL('/')) === true);

type Verb = keyof ProtocolMap;
type Request<Name extends Verb> = Parameters<ProtocolMap[Name]>[0];
type Reply<Name extends Verb> = ReturnType<ProtocolMap[Name]>;

/**
 * Answers one verb: checks who asks and what, then hands over.
 *
 * @param refused the answer to a request that fails its check
 */
export function answer<Name extends Verb>(
  verb: Name,
  schema: v.GenericSchema<unknown, Request<Name>>,
  refused: Reply<Name>,
  handler: (request: Request<Name>, asker: Asker) => Promise<Reply<Name>>,
): void {
  const listener = async (message: { data: unknown; sender: Sender }): Promise<Reply<Name>> => {
    const request = v.safeParse(schema, message.data);
    if (!isTrusted(message.sender) || !request.success) return refused;
    return handler(request.output, { tabId: message.sender.tab?.id, frameId: message.sender.frameId });
  };
  onMessage(verb, listener as Parameters<typeof onMessage<Name>>[1]);
}

export const refusal = failure(badRequest);
