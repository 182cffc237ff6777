import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { BrowserOptions, TestBrowser } from './test-browser.ts';

type Name = TestBrowser['name'];

/** The built extension for each browser. */
export const builtExtension: Record<Name, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** For tables: each behaviour is shown in both browsers. */
export const browserNames = ['chromium', 'firefox'] as const satisfies Name[];

export const startBrowser = (name: Name, options: Omit<BrowserOptions, 'extension'> = {}, withExtension = true): Promise<TestBrowser> => {
  const all = withExtension ? { ...options, extension: builtExtension[name] } : options;
  return name === 'chromium' ? startChromium(all) : startFirefox(all);
};
