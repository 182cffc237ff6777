import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { fixturePage } from '../../tests/support/fixture-site.ts';
import { ensureBrowser } from '../browsers.ts';
import { withDemoBrowser } from '../demo/open-browser.ts';
import { PlainError } from '../support/program.ts';
import { withModules } from './modules.ts';
import type { Row } from './table.ts';

const wordCount = 10_000;
const rounds = 7;
const typed = 'recommend 1';

/** Ten thousand saved words: how soon their page shows the first, answers a key, and what marking a long note adds. */
export async function vocabularyRows(build: string): Promise<Row[]> {
  const backup = await backupOf(build);
  return withDemoBrowser({ executable: await ensureBrowser('chromium'), extension: build, headless: true, live: false }, async (context) => {
    const [worker] = context.serviceWorkers();
    const address = new URL('/vocabulary.html', worker?.url()).href;
    await bringIn(context, address, backup);
    const shown = await repeat(async () => withPage(context, address, (page) => page.evaluate(firstRow)));
    const keys = await withPage(context, address, async (page) => {
      await page.evaluate(firstRow);
      await page.waitForTimeout(1_000);
      return page.evaluate(keystrokes, typed);
    });
    const without = await repeat(() => scriptTime(context));
    await worker?.evaluate('chrome.storage.local.set({ settings: { version: 1, values: { vocabularyMarks: true } } })');
    const marked = await repeat(() => scriptTime(context));
    return [
      { name: 'words: first of 10,000 shown', value: median(shown), unit: 'ms', budget: 500 },
      { name: 'words: a key in the search, slowest', value: Math.max(...keys), unit: 'ms', budget: 50 },
      { name: 'words: script added by marking a long note', value: Math.max(0, median(marked) - median(without)), unit: 'ms', budget: 20 },
    ];
  });
}

/** Headwords of the dictionary as a backup file. */
const backupOf = (build: string): Promise<string> => withModules(async ({ Dictionary, newWord, writeBackup, emptyVocabulary }) => {
  const index = await new Dictionary(async (name) => new Response(await readFile(path.join(build, 'dictionary', name)))).index();
  if (!index.ok) throw new PlainError('The dictionary in .output/chrome-mv3 cannot be read.');
  const step = Math.floor(index.value.size / wordCount / 1.5);
  const headwords = Array.from({ length: wordCount * 1.5 }, (_, at) => index.value.headword(at * step)).filter((word) => word.length > 1);
  const words = [...new Set(headwords)].slice(0, wordCount).map((text, at) =>
    newWord({ kind: 'word', text, traditional: '', pinyin: 'pīn yīn', meaning: `to recommend number ${at}`, meaningLanguage: 'en' }, 1_700_000_000_000 + at));
  return writeBackup({ ...emptyVocabulary(), words }, 0);
});

async function bringIn(context: BrowserContext, address: string, backup: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}#transfer`);
  await page.locator('input[type="file"]').setInputFiles({ name: 'words.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('Done:').waitFor({ timeout: 60_000 });
  await page.close();
}

async function withPage<Result>(context: BrowserContext, address: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'commit' });
    return await use(page);
  } finally {
    await page.close();
  }
}

/** In the page: when the first row stood there, in ms since the page was asked for. */
const firstRow = (): Promise<number> => new Promise((resolve) => {
  const look = (): void => {
    if (document.querySelector('li[data-row]')) resolve(performance.now());
    else requestAnimationFrame(look);
  };
  look();
});

/** In the page: how long each key took until what it finds was drawn. */
async function keystrokes(text: string): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  const setValue = Reflect.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  for (let length = 1; length <= text.length; length++) {
    const start = performance.now();
    setValue?.call(box, text.slice(0, length));
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - start);
  }
  return times;
}

/** Script time in ms of a long note until it has come to rest. */
async function scriptTime(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(fixturePage('note-long').urls[0] ?? '');
  await page.waitForTimeout(2_000);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

async function repeat(measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) values.push(await measure());
  return values;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
