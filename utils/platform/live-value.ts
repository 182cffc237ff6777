import { browser } from './browser';

/** Reads a stored value once, and anew only after what stands under `key` of local storage has changed. */
export function liveValue<Value>(key: string, read: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) known = undefined;
  });
  return () => (known ??= read());
}
