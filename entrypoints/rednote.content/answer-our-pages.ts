import { onMessage } from '../../utils/messaging/protocol';
import { browser } from '../../utils/platform/browser';
import type { BlockScanner } from './scan/block-scanner';
import type { SiteAdapter } from './site/adapter';

/** Tells the popup about this page; returns what stops that. */
export function answerOurPages(adapter: () => SiteAdapter, running: () => string[], blocks: BlockScanner): () => void {
  const stops = [
    onMessage('reportPage', ({ sender }) => {
      refuseOthers(sender);
      return { ...adapter().report(), features: running() };
    }),
    onMessage('readBlockTexts', ({ sender }) => {
      refuseOthers(sender);
      return blocks.texts();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Our own pages ask; a content script has a tab with a page of the site in it. */
export function refuseOthers({ tab, url }: { tab?: unknown; url?: string | undefined }): void {
  if (tab !== undefined && url?.startsWith(browser.runtime.getURL('/')) !== true) throw new Error('not for pages of the site');
}
