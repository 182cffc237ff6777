import { askTwice } from '../../utils/messaging/ask-twice';
import { sendMessage } from '../../utils/messaging/protocol';
import { failure } from '../../utils/result';
import type { SavingActions } from './word-saving';

const noAnswer = failure({ code: 'database-failed' as const, retry: true });

const answered = <Value,>(ask: () => Promise<Value>): Promise<Value | typeof noAnswer> => askTwice(ask).catch(() => noAnswer);

/** Saving as the background carries it out. */
export const savingActions: SavingActions = {
  meet: ({ key, met }) => answered(async () => sendMessage('meetWord', { key, met })),
  save: ({ content, met }) => answered(async () => sendMessage('saveWord', { word: content, met })),
  forget: (key) => answered(async () => sendMessage('forgetWord', { key })),
  putInLists: (key, lists) => answered(async () => sendMessage('putWordInLists', { key, lists: [...lists] })),
};
