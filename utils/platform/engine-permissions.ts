import { browser } from './browser';
import { sentData } from './sent-data';

/** Firefox asks for leave to send anything, too. */
const sending = import.meta.env.FIREFOX ? { data_collection: [...sentData] } : {};

/** What has to be allowed before texts may be sent to hosts (match patterns); nothing for none. */
const permissionsFor = (origins: readonly string[]) => ({ origins: [...origins], ...(origins.length > 0 && sending) });

/** Whether texts may be sent to hosts. */
export const mayReach = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains(permissionsFor(origins));

/** Asks for hosts; to be called from a click. True where there is nothing to ask for. */
export const askPermission = (origins: readonly string[]): Promise<boolean> =>
  (origins.length === 0 ? Promise.resolve(true) : browser.permissions.request(permissionsFor(origins)).catch(() => false));

/** Gives back every host that was allowed and is not needed any more, and in Firefox the leave to send anything once none is. */
export async function releaseUnused(needed: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const kept = new Set([...needed, ...(browser.runtime.getManifest().host_permissions ?? [])]);
  const unused = origins.filter((origin) => !kept.has(origin));
  if (unused.length > 0) await browser.permissions.remove({ origins: unused });
  if (needed.length === 0) await browser.permissions.remove({ origins: [], ...sending });
}
