import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { fixturePage, type Probe } from '../../tests/support/fixture-site.ts';
import { root } from '../support/run.ts';
import { boxed } from './box.ts';
import { openInFront } from './open-browser.ts';
import { readCard } from './point-at.ts';

const kinds = ['explore', 'note', 'search'];
const wordsPerPage = 2;
const cardsWanted = 3;
const picture = path.join('.demo', 'card.png');

/** Without a window to look at: points at words on three pages, prints their cards, and gives the exit code. */
export async function tour(context: BrowserContext): Promise<number> {
  const seen = new Set<string>();
  let cards = 0;
  for (const kind of kinds) {
    const { urls: [url], hover } = fixturePage(kind);
    if (!url) continue;
    const page = await openInFront(context, url);
    for (const probe of fresh(hover, seen)) {
      cards += await show(page, kind, probe, cards === 0);
    }
    await page.close();
  }
  if (cards >= cardsWanted) return 0;
  console.error(`Only ${cards} of at least ${cardsWanted} cards could be read.`);
  return 1;
}

/** Probes for words that were not shown yet. */
function fresh(probes: readonly Probe[], seen: Set<string>): Probe[] {
  const chosen = probes.filter(({ word }) => !seen.has(word)).slice(0, wordsPerPage);
  for (const { word } of chosen) seen.add(word);
  return chosen;
}

/** How many cards it showed: one or none. */
async function show(page: Page, kind: string, probe: Probe, first: boolean): Promise<number> {
  const lines = await readCard(page, probe);
  if (!lines) {
    console.log(`No card came up for ${probe.word} on the ${kind} page.\n`);
    return 0;
  }
  console.log(`${boxed(`${probe.word} on the ${kind} page`, lines)}\n`);
  if (first) await takePicture(page);
  return 1;
}

async function takePicture(page: Page): Promise<void> {
  mkdirSync(path.join(root, '.demo'), { recursive: true });
  await page.screenshot({ path: path.join(root, picture) });
  console.log(`A picture of this page with its card: ${picture}\n`);
}
