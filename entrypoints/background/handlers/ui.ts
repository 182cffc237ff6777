import { readUiStrings } from '../../../utils/i18n/content-strings';
import { emptyRequest } from '../../../utils/messaging/requests';
import { browser } from '../../../utils/platform/browser';
import { librariesPath } from '../../../utils/shared-libraries';
import type { Services } from '../services';
import { answer } from './answer';

/** Scripts that come into a page when they are first needed: what draws, and what translates. */
const scripts = {
  injectUi: [librariesPath('drawing-libraries'), '/content-scripts/rednote-ui.js'],
  injectTranslation: ['/content-scripts/rednote-translation.js'],
} as const;

/** Brings scripts into the frame that asks, and the words they show. */
export function registerUiHandlers({ log }: Services): void {
  for (const verb of ['injectUi', 'injectTranslation'] as const) {
    answer(verb, emptyRequest, false, async (_, { tabId, frameId = 0 }) => {
      if (tabId === undefined) return false;
      try {
        await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...scripts[verb]] });
        return true;
      } catch (error) {
        // The tab was closed or has navigated away in the meantime.
        log.warn('a script could not be brought into the page', error);
        return false;
      }
    });
  }

  answer('readUiStrings', emptyRequest, { language: 'en', strings: {}, explanations: 'en' }, () => readUiStrings());

  answer('openTranslationSettings', emptyRequest, false, async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#translation') });
    return true;
  });
}
