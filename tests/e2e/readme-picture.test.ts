import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { startChromium } from '../support/browsers/chromium.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import { expectCard, pointAt } from '../support/reading.ts';

/** `UPDATE_DOCS=1 npm test -- e2e readme` writes the README's picture anew. */
const folder = process.env['UPDATE_DOCS'] ? 'docs' : mkdtempSync(path.join(tmpdir(), 'picture-'));

test('the README’s picture can be taken: a note, the pointer on a word, its card', async () => {
  const browser = await startChromium({ extension: builtExtension.chromium });
  try {
    const page = await browser.open();
    await page.resize(1280, 800);
    const { url, probe } = fixturePage('note');
    await page.goto(url);
    await pointAt(page, probe);
    await expectCard(page, /weekend/u);
    const file = path.join(folder, 'card.png');
    await page.screenshot(file);
    expect(statSync(file).size).toBeGreaterThan(20_000);
  } finally {
    await browser.close();
  }
});
