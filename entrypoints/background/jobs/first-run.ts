import { browser } from '../../../utils/platform/browser';
import type { Log } from '../../../utils/platform/log';

/** Shows the first steps once, when the person installs the extension; behind other tabs where a developer loads it. */
export function welcomeOnce(log: Log): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    const open = async (): Promise<void> => {
      const { installType } = await browser.management.getSelf();
      await browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html'), active: installType !== 'development' });
    };
    open().catch((error: unknown) => log.warn('the first steps could not be shown', error));
  });
}
