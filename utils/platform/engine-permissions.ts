import { browser } from './browser';
import { sentData } from './sent-data';

/** Firefox asks for leave to send anything, too. */
const leaveToSend = import.meta.env.FIREFOX ? { data_collection: [...sentData] } : {};

/** What has to be allowed before texts may be sent to hosts (match patterns); nothing for none. */
const permissionsFor = (origins: readonly string[]) => ({ origins: [...origins], ...(origins.length > 0 && leaveToSend) });

/** Whether texts may be sent to hosts. */
export const mayReach = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains(permissionsFor(origins));

/** Asks for hosts; to be called from a click. True where there is nothing to ask for. */
export const askPermission = (origins: readonly string[]): Promise<boolean> =>
  (origins.length === 0 ? Promise.resolve(true) : browser.permissions.request(permissionsFor(origins)).catch(() => false));

/**
 * Gives back every host that was allowed and is not needed any more, and in Firefox the leave to send texts once none is sent.
 *
 * @param sending what texts are sent to, as match patterns; `others` are needed for something else
 */
export async function releaseUnused(sending: readonly string[], others: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const kept = new Set([...sending, ...others, ...(browser.runtime.getManifest().host_permissions ?? [])]);
  const unused = origins.filter((origin) => !kept.has(origin));
  if (unused.length > 0) await browser.permissions.remove({ origins: unused });
  if (sending.length === 0) await browser.permissions.remove({ origins: [], ...leaveToSend });
}
