import { answered } from '../../utils/messaging/answered';
import { sendMessage } from '../../utils/messaging/protocol';
import type { TermActions } from './term-actions';

/** What is asked and done about terms, as the background carries it out. */
export const termActions: TermActions = {
  describe: (spelling) => answered(async () => sendMessage('describeTerm', { spelling }), null),
  setKnown: (id, isKnown) => answered(async () => sendMessage('setTermKnown', { id, isKnown }), false),
};
