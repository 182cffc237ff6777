import { resolveLanguage, type Language } from '../../../utils/i18n/language';
import { readStrings } from '../../../utils/i18n/strings';
import { sendMessage } from '../../../utils/messaging/protocol';
import { browser } from '../../../utils/platform/browser';
import { rednoteMatches } from '../../../utils/platform/hosts';
import { leaveRequest, openPanel } from '../../../utils/platform/panel';
import { settingsKey } from '../../../utils/settings/stored-key';
import { isTranslating } from '../../../utils/settings/translation-modes';
import type { Services } from '../services';

/** Where each line of the context menu stands; their names are those of the browser's keys as well. */
const places = {
  lookUp: { contexts: ['selection'] },
  save: { contexts: ['selection'] },
  check: { contexts: ['selection'] },
  // The browser takes what lies under the pointer, and most of a feed is pictures and links.
  translate: { contexts: ['page', 'selection', 'link', 'image', 'video'], documentUrlPatterns: rednoteMatches },
  panel: { contexts: ['action'] },
} as const;
type Deed = keyof typeof places;
const deeds = Object.keys(places) as Deed[];

interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** The lines of the context menu and the browser's keys; what they ask for is done by the panel and in the page. */
export function offerMenus({ settings, log }: Pick<Services, 'settings' | 'log'>): void {
  const failed = (error: unknown): void => log.warn('a menu or key could not be followed', error);
  const translate = async (tabId: number): Promise<void> => {
    // Where it is switched off nobody in the page answers: this leads to the switch.
    if (isTranslating(await settings())) await sendMessage('translatePage', {}, { tabId, frameId: 0 });
    else await browser.tabs.create({ url: browser.runtime.getURL('/options.html#setting-translationMode') });
  };
  const act = (name: string | number, text: string, tab: Tab | undefined): void => {
    const deed = deeds.find((known) => known === name);
    if (deed === undefined) return;
    if (deed === 'translate') {
      if (tab?.id !== undefined) translate(tab.id).catch(failed);
      return;
    }
    // The browser opens a panel only at once.
    openPanel(tab?.windowId).catch(failed);
    if (deed !== 'panel') leaveRequest({ kind: deed, text }).catch(failed);
  };
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => act(menuItemId, selectionText, tab));
  browser.commands?.onCommand.addListener((command, tab) => act(command, '', tab));

  let labelled: Language | undefined;
  const label = async (): Promise<void> => {
    const language = resolveLanguage((await settings()).language, browser.i18n.getUILanguage());
    if (language === labelled) return;
    const { content } = await readStrings('content', language);
    // Asked for twice meanwhile, each line would be made twice.
    if (language === labelled) return;
    labelled = language;
    const titles = Object(content?.['menu']);
    await browser.contextMenus?.removeAll();
    for (const id of deeds) browser.contextMenus?.create({ id, title: String(titles[id]), ...places[id], contexts: [...places[id].contexts] });
  };
  browser.runtime.onInstalled.addListener(() => void label().catch(failed));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && settingsKey in changes) void label().catch(failed);
  });
}
