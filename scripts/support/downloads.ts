import { globSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installed, root, run } from './run.ts';
import { mayInstall } from './system-packages.ts';

/** A download that has said nothing for a minute has no network. */
const patience = { limit: 240_000, silence: 60_000, env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' } };

const firefoxFolder = path.join(root, '.cache', 'browsers');

/** Where Playwright's own Chromium is, or would be. */
export function downloadedChromium(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // There is none for this system.
  }
}

/** Where a Firefox that `downloadFirefox` fetched is. */
export const downloadedFirefox = (): string[] =>
  globSync(['firefox/*/firefox/firefox', 'firefox/*/*.app/Contents/MacOS/firefox', 'firefox/*/core/firefox.exe'], { cwd: firefoxFolder })
    .map((file) => path.join(firefoxFolder, file));

/** Fetches Playwright's own Chromium; as root or in CI also the libraries that it lacks. */
export async function downloadChromium(): Promise<void> {
  console.log('Downloading Chromium …');
  const done = await report(run(installed('playwright-core'), ['install', '--no-shell', 'chromium'], patience));
  if (done && mayInstall && process.platform === 'linux') await report(run(installed('playwright-core'), ['install-deps', 'chromium'], { limit: 240_000 }));
}

/** Fetches Mozilla's own Firefox into the project's cache. */
export async function downloadFirefox(): Promise<void> {
  console.log('Downloading Firefox …');
  await report(run(installed('browsers'), ['install', 'firefox@stable', '--path', firefoxFolder], patience));
}

async function report(running: ReturnType<typeof run>): Promise<boolean> {
  const { ok, output } = await running;
  if (!ok) console.log(`  That failed: ${output.trim().split('\n').find((line) => /error|fail|ended/i.test(line))?.trim() ?? 'no reason given'}`);
  return ok;
}
