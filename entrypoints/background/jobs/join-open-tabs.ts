import { browser } from '../../../utils/platform/browser';
import { rednoteMatches } from '../../../utils/platform/hosts';
import type { Log } from '../../../utils/platform/log';

/**
 * Starts in RedNote pages that were open before the extension was installed or updated, so that nobody has to reload.
 * Firefox does so by itself.
 */
export function joinOpenTabs(log: Log): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({ url: rednoteMatches });
    await Promise.all(tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const target = { tabId };
      try {
        await browser.scripting.insertCSS({ target, files: ['/content-scripts/page-style.css'] });
        await browser.scripting.executeScript({ target, files: ['/content-scripts/rednote.js'] });
      } catch (error) {
        // A tab that was put to sleep or shows an error page; it starts by itself when it is loaded again.
        log.warn('a page that was already open could not be joined', error);
      }
    }));
  });
}
