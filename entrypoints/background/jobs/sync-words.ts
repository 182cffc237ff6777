import { browser } from '../../../utils/platform/browser';
import type { Log } from '../../../utils/platform/log';
import { vocabularyDueKey, vocabularySyncKey } from '../../../utils/settings/stored-key';
import { askDatabase } from '../vocabulary';

/** After a change more may follow at once (ms). */
const gathering = 6_000;
/** While the background lives, it is looked this often (ms) whether it is time. */
const often = 60_000;
/** Other devices may have written meanwhile (ms). */
const longAgo = 15 * 60_000;

/** Keeps words in step with the person's own server where they have switched that on. */
export function keepWordsInStep(log: Log): void {
  const lastTry = async (): Promise<unknown> => (await browser.storage.local.get(vocabularySyncKey))[vocabularySyncKey];
  const sync = async (): Promise<void> => {
    if (typeof (await lastTry()) !== 'number') return;
    await browser.storage.local.set({ [vocabularySyncKey]: Date.now() });
    const outcome = await askDatabase(({ keepInStep }) => keepInStep());
    const done = outcome.ok ? outcome.value : outcome;
    if (!done.ok) log.warn('words are not in step', done.error.code);
  };
  const syncIfLongAgo = async (): Promise<void> => {
    const at = await lastTry();
    if (typeof at === 'number' && Math.abs(Date.now() - at) > longAgo) await sync();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !(vocabularyDueKey in changes)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void sync(), gathering);
  });
  setTimeout(() => void syncIfLongAgo(), gathering);
  setInterval(() => void syncIfLongAgo(), often);
}
