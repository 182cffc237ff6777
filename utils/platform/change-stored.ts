import { browser } from './browser';

/**
 * Changes what stands under a key of local storage, one change after the other in all of the extension, so that popup, pages
 * and background lose nothing of each other's. Rejects where storage cannot be read or refuses.
 *
 * @param change what is to be stored instead of what is there, `undefined` where nothing is
 */
export const changeStored = (key: string, change: (stored: unknown) => unknown): Promise<void> =>
  navigator.locks.request(`rednote-companion-stored-${key}`, async () => {
    const found: Record<string, unknown> = await browser.storage.local.get(key);
    await browser.storage.local.set({ [key]: change(found[key]) });
  });

/** Resolves once every change of this key that was asked for before has come to its end. */
export const afterChanges = (key: string): Promise<void> => navigator.locks.request(`rednote-companion-stored-${key}`, async () => {});
