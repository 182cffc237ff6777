import { browser } from './browser';

/** Whether the extension may reach hosts, told as match patterns. */
export const mayReachHosts = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Asks the person for hosts that they have not allowed yet; to be called from a click, before anything is waited for. */
export const askForHosts = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins }).catch(() => mayReachHosts(origins));
