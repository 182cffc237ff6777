import * as v from 'valibot';
import { onMessage, type BadRequest, type ProtocolMap } from '../../../utils/messaging/protocol';
import { browser } from '../../../utils/platform/browser';
import { isRednoteUrl } from '../../../utils/platform/hosts';
import { failure } from '../../../utils/result';

/** Who asked: a content script in a RedNote page, or one of our own pages. */
export interface Asker {
  tabId: number | undefined;
  frameId: number | undefined;
  /** One of our own pages or frames, where no page script listens. */
  isOwnPage: boolean;
  /** Asked from a private window: nothing of it is kept. */
  isPrivate: boolean;
}

interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
}

const badRequest: BadRequest = { code: 'bad-request', retry: false };

const isOwnPage = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('/')) === true;

/** Only RedNote pages and our own pages are answered. */
const isTrusted = (sender: Sender): boolean => sender.id === browser.runtime.id && (isRednoteUrl(sender.url) || isOwnPage(sender));

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
    const { tab, frameId } = message.sender;
    return handler(request.output, { tabId: tab?.id, frameId, isOwnPage: isOwnPage(message.sender), isPrivate: tab?.incognito === true });
  };
  onMessage(verb, listener as Parameters<typeof onMessage<Name>>[1]);
}

/** Answers one verb to our own pages only; a content script that asks is refused. */
export function answerOwnPages<Name extends Verb>(
  verb: Name,
  schema: v.GenericSchema<unknown, Request<Name>>,
  refused: Reply<Name>,
  handler: (request: Request<Name>, asker: Asker) => Promise<Reply<Name>>,
): void {
  answer(verb, schema, refused, async (request, asker) => (asker.isOwnPage ? handler(request, asker) : refused));
}

export const refusal = failure(badRequest);
