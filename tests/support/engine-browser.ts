import { allowedExtension } from './allowed-extension.ts';
import { builtExtension } from './browsers/both.ts';
import { startChromium, type TestChromium } from './browsers/chromium.ts';
import { stopWorker } from './browsers/stop-worker.ts';
import type { TestPage } from './browsers/test-browser.ts';
import { EngineServer } from './engine-server.ts';
import { storeSettings } from './translations.ts';

/** Chromium with the extension, and an engine switched on that is asked on this machine. */
export interface EngineBrowser {
  browser: TestChromium;
  server: EngineServer;
  /** A page of the extension's own, to change settings from. */
  settings: TestPage;
  /** Forgets every translation that is kept. */
  clearCache(): Promise<void>;
  /** How many translations are kept. */
  countKept(): Promise<number>;
  /** Stops the background, as the browser does when it likes. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** The settings with that engine. */
export const withEngine = { translationEngines: ['deepl'], interfaceLabels: false };

/** Starts all of it. The host permission, which a person would give in a dialog, stands in a copy of the build. */
export async function startWithEngine(): Promise<EngineBrowser> {
  const extension = allowedExtension(builtExtension.chromium);
  const server = new EngineServer();
  const url = await server.start();
  const browser = await startChromium({ extension: extension.folder });
  await browser.context.route('http://127.0.0.1:*/**', (route) => route.continue());
  const settings = await browser.openOwn('options.html');
  await settings.evaluate(storeAccount, url);
  await storeSettings(settings, withEngine);
  return {
    browser, server, settings,
    clearCache: () => settings.evaluate(emptyCache, null),
    countKept: () => settings.evaluate(countCache, null),
    stopBackground: () => stopWorker(browser),
    close: async () => {
      await browser.close();
      await server.stop();
      extension.remove();
    },
  };
}

/** Runs in a page of the extension: tells the database of translation of an account, as the options page would. */
async function storeAccount(url: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // Dexie counts versions in tens.
    const opening = indexedDB.open('rednote-companion-translation', 10);
    opening.addEventListener('upgradeneeded', () => {
      const { result } = opening;
      result.createObjectStore('engineAccounts', { keyPath: 'engine' });
      result.createObjectStore('cache', { keyPath: 'key' }).createIndex('usedAt', 'usedAt');
      result.createObjectStore('cacheTotals', { keyPath: 'id' });
      result.createObjectStore('usage', { keyPath: ['engine', 'month'] });
    });
    opening.addEventListener('error', () => reject(new Error('the database does not open')));
    opening.addEventListener('success', () => {
      const storing = opening.result.transaction('engineAccounts', 'readwrite');
      const account = { key: 'key-of-a-test', url, model: '', region: '', preset: '', cap: 0 };
      storing.objectStore('engineAccounts').put({ ...account, engine: 'deepl' });
      storing.objectStore('engineAccounts').put({ ...account, engine: 'openai', url: `${url}/v1`, model: 'small-model' });
      storing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** Runs there likewise. */
async function emptyCache(): Promise<void> {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('rednote-companion-translation');
    opening.addEventListener('success', () => {
      const clearing = opening.result.transaction(['cache', 'cacheTotals'], 'readwrite');
      clearing.objectStore('cache').clear();
      clearing.objectStore('cacheTotals').clear();
      clearing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** Runs there likewise. */
const countCache = (): Promise<number> => new Promise((resolve) => {
  const opening = indexedDB.open('rednote-companion-translation');
  opening.addEventListener('success', () => {
    const counting = opening.result.transaction('cache').objectStore('cache').count();
    counting.addEventListener('success', () => {
      opening.result.close();
      resolve(counting.result);
    });
  });
});
