import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { fixturePage } from '../tests/support/fixture-site.ts';
import { ensureBrowser } from './browsers.ts';
import { openInFront, withDemoBrowser } from './demo/open-browser.ts';
import { tour } from './demo/tour.ts';
import { build } from './support/build.ts';
import { ensureChineseFont } from './support/chinese-font.ts';
import { PlainError, program } from './support/program.ts';
import { root } from './support/run.ts';

const usage = 'Usage: npm start [-- --live | --headless]';
const extension = path.join(root, '.output', 'chrome-mv3');

function readOptions(args: string[]): { live: boolean; headless: boolean } {
  const { live, headless } = parse(args);
  if (live && headless) throw new PlainError('--live needs a window to look at.');
  if (headless || hasDisplay()) return { live, headless };
  if (live) throw new PlainError('--live needs a window to look at, and there is no display here.');
  console.log('There is no display here, so the cards are printed instead.');
  return { live, headless: true };
}

function parse(args: string[]): { live: boolean; headless: boolean } {
  try {
    return parseArgs({ args, options: { live: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new PlainError(usage);
  }
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Opens the demo page and stays until the last tab is closed. */
async function stay(context: BrowserContext, live: boolean): Promise<number> {
  const url = live ? 'https://www.rednote.com/explore' : (fixturePage('explore').urls[0] ?? '');
  const blank = context.pages();
  await openInFront(context, url);
  for (const page of blank) await page.close();
  console.log(live ? 'This is the real RedNote, in an empty profile.' : 'This page is made up; it is built as RedNote builds its own.');
  console.log('  Rest the pointer on a Chinese word: its card says how it is read and what it means.');
  console.log('  Open a note by its picture and read the comments word by word.');
  console.log('  Close the window when you are done.');
  await new Promise<void>((resolve) => {
    const endWithLastTab = (): void => {
      if (context.pages().length === 0) resolve();
    };
    context.on('close', () => resolve());
    for (const page of context.pages()) page.on('close', endWithLastTab);
    context.on('page', (page) => page.on('close', endWithLastTab));
  });
  return 0;
}

await program(async (args) => {
  const { live, headless } = readOptions(args);
  const executable = await ensureBrowser('chromium');
  await ensureChineseFont();
  console.log('Building the extension …');
  await build('chrome');
  return withDemoBrowser({ executable, extension, headless, live }, (context) => (headless ? tour(context) : stay(context, live)));
});
