import { answered } from '../../utils/messaging/answered';
import { sendMessage } from '../../utils/messaging/protocol';
import { failure } from '../../utils/result';
import type { SavingActions } from './word-saving';

const noAnswer = failure({ code: 'database-failed' as const, retry: true });

/** Saving as the background carries it out. */
export const savingActions: SavingActions = {
  meet: ({ key, met }) => answered(async () => sendMessage('meetWord', { key, met }), noAnswer),
  save: ({ content, met }) => answered(async () => sendMessage('saveWord', { word: content, met }), noAnswer),
  forget: (key) => answered(async () => sendMessage('forgetWord', { key }), noAnswer),
  putInLists: (key, lists) => answered(async () => sendMessage('putWordInLists', { key, lists: [...lists] }), noAnswer),
};
