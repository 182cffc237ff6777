import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds wrong with a page, as one line each. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as typeof globalThis & { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('our own pages', () => {
  let browser: TestChromium;
  beforeAll(async () => {
    browser = await startChromium({ extension: builtExtension.chromium });
  });
  afterAll(() => browser.close());

  const views = ['popup', 'options'].flatMap((name) => (['light', 'dark'] as const).flatMap((scheme) => [320, 1280].map((width) => ({ name, scheme, width }))));
  test.each(views)('$name, $scheme, $width pixels wide: axe finds nothing, and nothing is cut off', async ({ name, scheme, width }) => {
    const [worker] = browser.context.serviceWorkers();
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 700 });
    await page.goto(new URL(`/${name}.html`, worker?.url()).href);
    await page.getByRole('switch').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});
