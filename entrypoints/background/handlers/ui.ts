import { readUiStrings } from '../../../utils/i18n/content-strings';
import { emptyRequest } from '../../../utils/messaging/requests';
import { browser } from '../../../utils/platform/browser';
import type { Services } from '../services';
import { answer } from './answer';

const uiScript = '/content-scripts/rednote-ui.js';

/** Brings the drawing script into the frame that asks, and the words it shows. */
export function registerUiHandlers({ log }: Services): void {
  answer('injectUi', emptyRequest, false, async (_, { tabId, frameId = 0 }) => {
    if (tabId === undefined) return false;
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [uiScript] });
      return true;
    } catch (error) {
      // The tab was closed or has navigated away in the meantime.
      log.warn('the card could not be brought into the page', error);
      return false;
    }
  });

  answer('readUiStrings', emptyRequest, { language: 'en', strings: {} }, () => readUiStrings());
}
