import type { TestPage } from './browsers/test-browser.ts';

interface Api { storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } } }
declare const chrome: Api;
type World = typeof globalThis & { browser?: Api };

/** Stores settings as the options page would, from any page of ours. */
export const changeSettings = (page: TestPage, values: Record<string, unknown>): Promise<void> => page.evaluate(async (changed) => {
  const { local } = ((globalThis as World).browser ?? chrome).storage;
  const { settings } = await local.get('settings');
  const known = settings as { version: number; values: object } | undefined;
  await local.set({ settings: { version: known?.version ?? 1, values: { ...known?.values, ...changed } } });
}, values);
