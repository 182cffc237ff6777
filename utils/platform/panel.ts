import * as v from 'valibot';
import { browser } from './browser';

const requestKey = 'panel-request';
const longestText = 2_000;

const request = v.object({ kind: v.picklist(['lookUp', 'save', 'check']), text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestText)) });

/** What the panel is to do with a text that the person has selected. */
export type PanelRequest = v.InferOutput<typeof request>;

/** Chromium's panel and Firefox's, which the polyfill has no types for. */
interface PanelApi {
  sidePanel?: { open(place: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page; a tab where there is none. To be called at once when the person asks, or the browser refuses. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const api: PanelApi = Object(browser);
  if (api.sidePanel && windowId !== undefined) return api.sidePanel.open({ windowId });
  if (api.sidebarAction) return api.sidebarAction.open();
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

/** Leaves a request where the panel finds it, however soon it opens. Gone with the browser. */
export const leaveRequest = ({ kind, text }: PanelRequest): Promise<void> =>
  browser.storage.session.set({ [requestKey]: { kind, text: text.trim().slice(0, longestText) } });

/** Hands over each request once, the one that waits first, until `signal` aborts. */
export function takeRequests(take: (asked: PanelRequest) => void, signal: AbortSignal): void {
  const look = async (): Promise<void> => {
    const found = await browser.storage.session.get(requestKey);
    const asked = v.safeParse(request, found[requestKey]);
    if (!asked.success || signal.aborted) return;
    await browser.storage.session.remove(requestKey);
    take(asked.output);
  };
  const onChanged = (changes: object, area: string): void => {
    if (area === 'session' && requestKey in changes) void look();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void look();
}
