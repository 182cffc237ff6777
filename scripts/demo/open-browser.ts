import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page, type Route } from 'playwright-core';
import { fixtureFor } from '../../tests/support/fixture-site.ts';
import { quietChromiumFlags } from '../browsers.ts';
import { isStopping, onStop, PlainError } from '../support/program.ts';

export interface DemoOptions {
  /** The browser's path. */
  executable: string;
  /** The built extension. */
  extension: string;
  headless: boolean;
  /** The real RedNote rather than the made-up one. */
  live: boolean;
}

/** Runs `use` with a browser that has the extension and an empty profile; both are gone afterwards. */
export async function withDemoBrowser<Result>(options: DemoOptions, use: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'rednote-companion-'));
  try {
    const context = await launch(profile, options);
    // Waited for by whoever asks: a browser that is still closing writes into its profile again.
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= context.close());
    const forget = onStop(() => void close());
    try {
      if (isStopping()) throw new PlainError('Stopped.');
      if (!options.live) await context.route(/^https?:/, answer);
      await extensionReady(context);
      return await use(context);
    } finally {
      forget();
      await close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A new tab in front. Pages that the extension opens when installed would take the focus, and with it our page's frames. */
export async function openInFront(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const toFront = (): void => void page.bringToFront().catch(() => {});
  context.on('page', toFront);
  setTimeout(() => context.off('page', toFront), 3000).unref();
  await page.bringToFront();
  return page;
}

function launch(profile: string, { executable, extension, headless }: DemoOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [...quietChromiumFlags, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    // Our own handlers close the browser, then remove the profile.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function extensionReady(context: BrowserContext): Promise<void> {
  if (context.serviceWorkers().length > 0) return;
  await context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => {
    throw new PlainError('The browser did not load the extension.');
  });
}

async function answer(route: Route): Promise<void> {
  const response = fixtureFor(route.request().url());
  await (response ? route.fulfill(response) : route.abort());
}
