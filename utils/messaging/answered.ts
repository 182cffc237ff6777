/** Asks once more where the background was stopped while it answered; `otherwise` where it does not answer then either. */
export const answered = <Value, Otherwise = Value>(ask: () => Promise<Value>, otherwise: Otherwise): Promise<Value | Otherwise> => ask().catch(ask).catch(() => otherwise);
