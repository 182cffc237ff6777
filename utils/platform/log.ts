/** The one place that writes to the console, so that a page's console stays quiet unless something is wrong. */
export interface Log {
  warn(message: string, ...details: unknown[]): void;
}

export const createLog = (part: string): Log => ({
  warn: (message, ...details) => console.warn(`[RedNote Companion · ${part}] ${message}`, ...details),
});
