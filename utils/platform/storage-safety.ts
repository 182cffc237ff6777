/** Whether the browser has promised not to clear what we store when the device runs short of room. */
export const isKeptSafe = async (): Promise<boolean> => (await navigator.storage?.persisted?.().catch(() => false)) ?? false;

/** Asks the browser for that promise; it may ask the person. */
export const keepSafe = async (): Promise<boolean> => (await navigator.storage?.persist?.().catch(() => false)) ?? false;
