import { mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { ensureBrowser } from '../browsers.ts';
import { withDemoBrowser } from '../demo/open-browser.ts';
import type { Row } from './table.ts';

const rounds = 15;
const empty = 'empty.html';
/** Pages, what says that one can begin, and how much later (ms) than an empty page that may be. */
const pages = [
  { name: 'popup ready to type', file: 'popup.html', sign: 'input[role="combobox"]:focus', budget: 150 },
  { name: 'settings shown', file: 'options.html', sign: '#reading [role="switch"]', budget: 300 },
  { name: 'first steps shown', file: 'onboarding.html', sign: 'footer button', budget: 300 },
] as const;

/** How much longer our pages take until they can be used than an empty page of the extension does, in the same run. */
export async function pageRows(build: string): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rednote-companion-bench-'));
  try {
    cpSync(build, folder, { recursive: true });
    writeFileSync(path.join(folder, empty), '<!doctype html><html><body><p id="there">.</p></body></html>');
    const options = { executable: await ensureBrowser('chromium'), extension: folder, headless: true, live: false };
    return await withDemoBrowser(options, async (context) => {
      const home = context.serviceWorkers()[0]?.url() ?? '';
      const nothing = await medianOpening(context, new URL(`/${empty}`, home).href, '#there');
      const rows: Row[] = [{ name: 'an empty page of the extension', value: nothing, unit: 'ms' }];
      for (const { name, file, sign, budget } of pages) {
        rows.push({ name: `${name}, after that`, value: (await medianOpening(context, new URL(`/${file}`, home).href, sign)) - nothing, unit: 'ms', budget });
      }
      return rows;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of the navigation until the sign is there, in the middle of some rounds. */
async function medianOpening(context: BrowserContext, url: string, sign: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await context.newPage();
    await page.addInitScript((selector) => {
      const look = (): void => {
        if (document.querySelector(selector)) Object.assign(globalThis, { readyAt: performance.now() });
        else requestAnimationFrame(look);
      };
      look();
    }, sign);
    await page.goto(url);
    await page.waitForFunction(() => 'readyAt' in globalThis);
    times.push(await page.evaluate(() => (globalThis as typeof globalThis & { readyAt: number }).readyAt));
    await page.close();
  }
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
}
