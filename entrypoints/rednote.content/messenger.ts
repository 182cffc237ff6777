import { askTwice } from '../../utils/messaging/ask-twice';
import { sendMessage, type ProtocolMap } from '../../utils/messaging/protocol';
import { browser } from '../../utils/platform/browser';
import { failure, success, type Result } from '../../utils/result';

/** The background could not be reached at all. */
export interface Disconnected {
  code: 'disconnected';
  retry: boolean;
}

type Verb = 'cutBlocks' | 'describeWord' | 'glossSentence' | 'readMarkedTerms' | 'readSavedWords' | 'readSensitiveRules' | 'readInterfaceLabels' | 'readSettings' | 'injectUi' | 'injectTranslation';
type Request<Name extends Verb> = Parameters<ProtocolMap[Name]>[0];
type Reply<Name extends Verb> = ReturnType<ProtocolMap[Name]>;

/** Asks the background; never throws. What features stand on is asked for until it comes. */
export interface Messenger {
  cutBlocks(request: Request<'cutBlocks'>): Promise<Reply<'cutBlocks'> | Result<never, Disconnected>>;
  describeWord(request: Request<'describeWord'>): Promise<Reply<'describeWord'> | Result<never, Disconnected>>;
  glossSentence(request: Request<'glossSentence'>): Promise<Reply<'glossSentence'> | Result<never, Disconnected>>;
  readMarkedTerms(): Promise<Reply<'readMarkedTerms'> | Result<never, Disconnected>>;
  readSavedWords(): Promise<Reply<'readSavedWords'> | Result<never, Disconnected>>;
  readSensitiveRules(request: Request<'readSensitiveRules'>): Promise<Reply<'readSensitiveRules'> | Result<never, Disconnected>>;
  readInterfaceLabels(request: Request<'readInterfaceLabels'>): Promise<Reply<'readInterfaceLabels'> | Result<never, Disconnected>>;
  /** `null` where this script's extension is gone. */
  readSettings(): Promise<Reply<'readSettings'> | null>;
  injectUi(): Promise<boolean>;
  injectTranslation(): Promise<boolean>;
}

/** Whether this script's extension is gone: updated, reloaded or removed under the open page. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

const disconnected = failure<Disconnected>({ code: 'disconnected', retry: true });

const ask = async <Value>(question: () => Promise<Value>): Promise<Value | typeof disconnected> =>
  (isOrphaned() ? disconnected : askTwice(question).catch(() => disconnected));

/** Between questions that a part of the page cannot work without there are pauses (ms) that grow, up to the longest. */
const firstPause = 2_000;
const longestPause = 60_000;

/** Asks until there is an answer, or a reason that stays. */
async function askPatiently<Value, Failure extends { retry: boolean }>(question: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure> | typeof disconnected> {
  for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
    const answer = await ask(question);
    if (answer.ok || !answer.error.retry || isOrphaned()) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export const createMessenger = (): Messenger => ({
  cutBlocks: (request) => ask(async () => sendMessage('cutBlocks', request)),
  describeWord: (request) => ask(async () => sendMessage('describeWord', request)),
  glossSentence: (request) => ask(async () => sendMessage('glossSentence', request)),
  readMarkedTerms: () => askPatiently(async () => sendMessage('readMarkedTerms', {})),
  readSavedWords: () => askPatiently(async () => sendMessage('readSavedWords', {})),
  readSensitiveRules: (request) => askPatiently(async () => sendMessage('readSensitiveRules', request)),
  readInterfaceLabels: (request) => askPatiently(async () => sendMessage('readInterfaceLabels', request)),
  readSettings: async () => {
    const settings = await askPatiently(async () => success(await sendMessage('readSettings', {})));
    return settings.ok ? settings.value : null;
  },
  injectUi: async () => (await ask(async () => sendMessage('injectUi', {}))) === true,
  injectTranslation: async () => (await ask(async () => sendMessage('injectTranslation', {}))) === true,
});
