/** A background that is stopped while it answers loses the question, so it is asked once more. */
export const askTwice = <Value>(ask: () => Promise<Value>): Promise<Value> => ask().catch(ask);
