import { sendMessage, type ProtocolMap } from '../../utils/messaging/protocol';
import { browser } from '../../utils/platform/browser';
import { failure, type Result } from '../../utils/result';

/** The background could not be reached at all. */
export interface Disconnected {
  code: 'disconnected';
  retry: boolean;
}

type Verb = 'cutBlocks' | 'describeWord' | 'glossSentence' | 'readMarkedTerms' | 'readSavedWords' | 'readSensitiveRules' | 'readInterfaceLabels' | 'readSettings' | 'injectUi' | 'injectTranslation';
type Request<Name extends Verb> = Parameters<ProtocolMap[Name]>[0];
type Reply<Name extends Verb> = ReturnType<ProtocolMap[Name]>;

/** Asks the background; never throws. */
export interface Messenger {
  cutBlocks(request: Request<'cutBlocks'>): Promise<Reply<'cutBlocks'> | Result<never, Disconnected>>;
  describeWord(request: Request<'describeWord'>): Promise<Reply<'describeWord'> | Result<never, Disconnected>>;
  glossSentence(request: Request<'glossSentence'>): Promise<Reply<'glossSentence'> | Result<never, Disconnected>>;
  readMarkedTerms(): Promise<Reply<'readMarkedTerms'> | Result<never, Disconnected>>;
  readSavedWords(): Promise<Reply<'readSavedWords'> | Result<never, Disconnected>>;
  readSensitiveRules(request: Request<'readSensitiveRules'>): Promise<Reply<'readSensitiveRules'> | Result<never, Disconnected>>;
  readInterfaceLabels(request: Request<'readInterfaceLabels'>): Promise<Reply<'readInterfaceLabels'> | Result<never, Disconnected>>;
  /** `null` where the background cannot be reached. */
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

/** A worker that is killed while it answers loses the question, so each is asked once more. */
async function askTwice<Value>(ask: () => Promise<Value>): Promise<Value | typeof disconnected> {
  for (let attempt = 0; attempt < 2 && !isOrphaned(); attempt++) {
    try {
      return await ask();
    } catch {
      // Asked again, or told as `disconnected`.
    }
  }
  return disconnected;
}

export const createMessenger = (): Messenger => ({
  cutBlocks: (request) => askTwice(async () => sendMessage('cutBlocks', request)),
  describeWord: (request) => askTwice(async () => sendMessage('describeWord', request)),
  glossSentence: (request) => askTwice(async () => sendMessage('glossSentence', request)),
  readMarkedTerms: () => askTwice(async () => sendMessage('readMarkedTerms', {})),
  readSavedWords: () => askTwice(async () => sendMessage('readSavedWords', {})),
  readSensitiveRules: (request) => askTwice(async () => sendMessage('readSensitiveRules', request)),
  readInterfaceLabels: (request) => askTwice(async () => sendMessage('readInterfaceLabels', request)),
  readSettings: async () => {
    const settings = await askTwice(async () => sendMessage('readSettings', {}));
    return 'ok' in settings ? null : settings;
  },
  injectUi: async () => (await askTwice(async () => sendMessage('injectUi', {}))) === true,
  injectTranslation: async () => (await askTwice(async () => sendMessage('injectTranslation', {}))) === true,
});
