import { browser } from './browser';

/** Calls `listener` with the new value after each change of what stands under `key` of local storage, until `signal` aborts. */
export function onStoredChange(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && key in changes) listener(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(onChanged);
    } catch {
      // An orphaned script has no extension API left; there is nothing to remove then.
    }
  });
}
