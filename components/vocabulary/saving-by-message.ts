import { sendMessage } from '../../utils/messaging/protocol';
import { failure } from '../../utils/result';
import type { SavingActions } from './word-saving';

const noAnswer = failure({ code: 'database-failed' as const, retry: true });

/** Saves from our own pages, where the background keeps the words. */
export const savingByMessage: SavingActions = {
  meet: ({ key, met }) => sendMessage('meetWord', { key, met }).catch(() => noAnswer),
  save: ({ content, met }) => sendMessage('saveWord', { word: content, met }).catch(() => noAnswer),
  forget: (key) => sendMessage('forgetWord', { key }).catch(() => noAnswer),
};
