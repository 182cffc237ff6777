import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { fixturePage } from '../tests/support/fixture-site.ts';
import { ensureBrowser } from './browsers.ts';
import { withDemoBrowser } from './demo/open-browser.ts';
import { ensureChineseFont } from './support/chinese-font.ts';
import { program } from './support/program.ts';
import { root } from './support/run.ts';

/** A view of ours, and what brings it about. */
interface View {
  name: string;
  file: string;
  width?: number;
  height?: number;
  prepare?: (page: Page) => Promise<void>;
}

const click = (role: 'tab' | 'button', name: string | RegExp) => async (page: Page): Promise<void> => page.getByRole(role, { name }).first().click();

const views: readonly View[] = [
  ...['you', 'features', 'translation', 'practice'].map((step): View => ({ name: `first-steps-${step}`, file: `onboarding.html#${step}` })),
  { name: 'practice-card', file: 'onboarding.html#practice', prepare: async (page) => page.getByRole('button', { name: '绝绝子' }).hover() },
  { name: 'options', file: 'options.html' },
  ...['translation', 'glossary', 'sensitive', 'language', 'appearance', 'shortcuts', 'data', 'about'].map((id): View => ({ name: `options-${id}`, file: `options.html#${id}` })),
  { name: 'popup', file: 'popup.html', width: 380, height: 544, prepare: async (page) => page.getByRole('combobox').fill('zhong') },
  { name: 'popup-check', file: 'popup.html#check', width: 380, height: 544, prepare: async (page) => page.getByRole('textbox').last().fill('Add my WeChat for the address.') },
  { name: 'popup-phrases', file: 'popup.html', width: 380, height: 544, prepare: click('tab', 'Phrases') },
  { name: 'popup-controls', file: 'popup.html', width: 380, height: 544, prepare: click('tab', 'Controls') },
  { name: 'panel', file: 'sidepanel.html', width: 420, height: 800, prepare: async (page) => page.getByRole('combobox').fill('cat tax') },
  { name: 'words', file: 'vocabulary.html', prepare: async (page) => page.getByRole('button', { name: /sample words/u }).click({ timeout: 3_000 }).catch(() => {}) },
];

/** Looks of each view: both themes, wide and narrow, and as large as at 200 %. */
const looks = [
  { name: 'light', scheme: 'light', width: 1000, scale: 1 },
  { name: 'dark', scheme: 'dark', width: 1000, scale: 1 },
  { name: 'narrow', scheme: 'light', width: 360, scale: 1 },
  { name: 'zoomed', scheme: 'dark', width: 500, scale: 2 },
] as const;

async function take(context: BrowserContext, home: string, folder: string, { name, file, width, height = 800, prepare }: View): Promise<void> {
  for (const look of looks) {
    // A window of its own width is taken as it is, in both themes.
    if (width !== undefined && look.width !== 1000) continue;
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: width ?? look.width, height: look.scale === 2 ? 400 : height });
    await page.goto(new URL(`/${file}`, home).href);
    await page.locator('#root > *').first().waitFor();
    await prepare?.(page);
    await page.waitForTimeout(700);
    await page.screenshot({ path: path.join(folder, `${name}-${look.name}.png`) });
    await page.close();
  }
}

/** The card over a page of the site, in languages of different length. */
async function takeCards(context: BrowserContext, home: string, folder: string): Promise<void> {
  const own = await context.newPage();
  await own.goto(new URL('/options.html', home).href);
  const { url, probe } = { url: fixturePage('note').urls[0] ?? '', probe: fixturePage('note').hover[0] };
  for (const language of ['en', 'de', 'zh-CN', 'ru']) {
    await own.bringToFront();
    await own.evaluate((wanted) => (globalThis as typeof globalThis & { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local
      .set({ settings: { version: 1, values: { language: wanted } } }), language);
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(url);
    await page.bringToFront();
    const box = await page.locator(probe?.selector ?? 'body').first().boundingBox();
    if (box) await page.mouse.move(box.x + 30, box.y + 14, { steps: 4 });
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: path.join(folder, `card-${language}.png`) });
    await page.close();
  }
  await own.close();
}

// Pictures of every view for docs/views: `npm run pictures`, after a build. Words after it choose: `npm run pictures -- popup`.
await program(async (args) => {
  const executable = await ensureBrowser('chromium');
  await ensureChineseFont();
  const folder = path.join(root, 'docs', 'views');
  mkdirSync(folder, { recursive: true });
  const isChosen = (name: string): boolean => args.length === 0 || args.some((arg) => name.startsWith(arg));
  await withDemoBrowser({ executable, extension: path.join(root, '.output', 'chrome-mv3'), headless: true, live: false }, async (context) => {
    const home = context.serviceWorkers()[0]?.url() ?? '';
    for (const view of views) if (isChosen(view.name)) await take(context, home, folder, view);
    if (isChosen('card')) await takeCards(context, home, folder);
  });
  return 0;
});
