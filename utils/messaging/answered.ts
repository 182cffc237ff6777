import { askTwice } from './ask-twice';

/** What the background answers; `otherwise` where it does not. */
export const answered = <Value, Otherwise = Value>(ask: () => Promise<Value>, otherwise: Otherwise): Promise<Value | Otherwise> => askTwice(ask).catch(() => otherwise);
