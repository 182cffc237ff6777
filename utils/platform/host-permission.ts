import { browser } from './browser';

/** The host of an address as a match pattern; ports cannot be told apart. */
export function originsOfAddress(address: string): string[] {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
}

/** Whether the extension may reach hosts, told as match patterns. */
export const mayReachHosts = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Asks the person for hosts that they have not allowed yet; to be called from a click, before anything is waited for. */
export const askForHosts = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins }).catch(() => mayReachHosts(origins));
