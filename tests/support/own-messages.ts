import type { TestPage } from './browsers/test-browser.ts';

/** Asks the background from a page of our own, as that page's code would. */
export const askFrom = <Answer>(page: TestPage, type: string, data: unknown): Promise<Answer> => page.evaluate(async (message) => {
  const world = globalThis as typeof globalThis & { chrome: { runtime: { sendMessage(message: object): Promise<{ res?: unknown } | undefined> } } };
  const reply = await world.chrome.runtime.sendMessage({ id: Math.floor(Math.random() * 1e9), timestamp: Date.now(), ...message });
  return reply?.res as Answer;
}, { type, data });
