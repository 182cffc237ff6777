import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/browsers/both.ts';
import { startChromium, type TestChromium } from '../support/browsers/chromium.ts';
import { fixturePage } from '../support/fixture-pages.ts';
import type { Fixture } from '../support/writing.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds wrong with a page, as one line each. */
async function violationsOf(page: Page | Frame): Promise<string[]> {
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
    await page.getByRole(name === 'popup' ? 'combobox' : 'switch').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  // 320 pixels are what a window of 1280 shows at 400 %; German is the longest of the languages, Japanese one of the shortest.
  const steps = [{ scheme: 'light', width: 320, language: 'de' }, { scheme: 'dark', width: 1280, language: 'ja' }] as const;
  test.each(steps)('the first steps and the panel, $scheme, $width pixels wide, in $language: axe finds nothing in any of them, the card among them, and nothing is cut off', async ({ scheme, width, language }) => {
    const home = browser.context.serviceWorkers()[0]?.url();
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 700 });
    const check = async (): Promise<void> => {
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await page.goto(new URL('/onboarding.html', home).href);
    await page.getByRole('combobox').first().selectOption(language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    await check();
    for (let step = 0; step < 3; step++) {
      await page.locator('footer button').last().click();
      await check();
    }
    await page.getByRole('button', { name: '绝绝子' }).focus();
    await page.getByRole('dialog').getByText('jué').first().waitFor();
    await page.locator('article button').last().click();
    await page.locator('article p[lang]').waitFor();
    await check();
    await page.goto(new URL('/sidepanel.html', home).href);
    await page.getByRole('combobox').fill('zhong');
    await page.getByRole('option').first().waitFor();
    await check();
    // What axe says of the settings is shown in English.
    await page.goto(new URL('/options.html', home).href);
    await page.getByRole('switch').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.goto(new URL('/onboarding.html', home).href);
    await page.getByRole('combobox').first().selectOption('auto');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.close();
  });

  const wordViews = (['light', 'dark'] as const).flatMap((scheme) => [320, 1280].map((width) => ({ scheme, width })));
  test.each(wordViews)('one’s own words, $scheme, $width pixels wide: axe finds nothing in any view, and nothing is cut off', async ({ scheme, width }) => {
    const [worker] = browser.context.serviceWorkers();
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 700 });
    await page.goto(new URL('/vocabulary.html', worker?.url()).href);
    const check = async (): Promise<void> => {
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await page.getByText('No words yet').waitFor();
    await check();
    await page.getByRole('button', { name: 'Try it with a few sample words' }).click();
    await page.getByRole('button', { name: '推荐' }).waitFor();
    await check();
    await page.getByRole('button', { name: '推荐' }).click();
    await page.getByText('Met in 1 place').waitFor();
    await check();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await check();
    await page.getByRole('tab', { name: 'Progress' }).click();
    await page.getByText('Reviews to come').first().waitFor();
    await check();
    await page.getByRole('tab', { name: 'In and out' }).click();
    await page.getByLabel('Or paste words').fill('种草');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('1 new word').waitFor();
    await check();
    await page.getByRole('tab', { name: 'Words' }).click();
    await page.getByRole('button', { name: 'Remove them' }).click();
    await page.getByText('No words yet').waitFor();
    await page.close();
  });

  test.each(['light', 'dark'] as const)('popup, %s: axe finds nothing in any of its views', async (scheme) => {
    const [worker] = browser.context.serviceWorkers();
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 380, height: 560 });
    await page.goto(new URL('/popup.html', worker?.url()).href);
    await page.getByRole('combobox').fill('zhong');
    await page.getByRole('option', { name: 'less common' }).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('In the dictionary').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    for (const [tab, sign] of [['Look up', 'less common'], ['This page', 'its slang is listed'], ['Check', 'Paste or write a text'], ['Phrases', 'xiè xie dà jiā'], ['Controls', 'Change keys']] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByText(sign).first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.close();
  });

  test.each(['light', 'dark'] as const)('%s: axe finds nothing in a text that was checked, nor in the topics and the guide', async (scheme) => {
    const [worker] = browser.context.serviceWorkers();
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(new URL('/popup.html#check', worker?.url()).href);
    await page.getByLabel('Paste or write a text').fill('We smoked weed, call 13800138000. I want to kill myself');
    await page.getByText('Other countries').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.goto(new URL('/options.html#guide', worker?.url()).href);
    await page.getByRole('button', { name: /^Choose · / }).click();
    await page.getByLabel('Word or phrase').fill(`Acme ${scheme}`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(`“Acme ${scheme}” is on your list.`).waitFor();
    await page.evaluate(() => document.querySelectorAll('#guide details').forEach((details) => details.setAttribute('open', '')));
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  test.each((['light', 'dark'] as const).flatMap((theme) => [360, 1280].map((width) => ({ theme, width }))))('the frame beside an editor, $theme, page $width pixels wide: axe finds nothing', async ({ theme, width }) => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 740 });
    await page.goto(fixturePage('note').url);
    await page.evaluate(async (wanted) => {
      const { fixture } = globalThis as Fixture;
      await fixture.ready;
      fixture.setTheme(wanted);
      document.querySelector<HTMLElement>('#content-textarea')?.focus();
    }, theme);
    const own = (): Frame | undefined => page.frames().find((frame) => frame.url().includes('/compose.html'));
    await expect.poll(async () => {
      if (!own()) await page.keyboard.press('Alt+w');
      return own()?.evaluate(() => document.documentElement.dataset.theme).catch(() => '');
    }, { timeout: 15_000 }).toBe(theme);
    const frame = own();
    if (!frame) throw new Error('no frame');
    expect(await violationsOf(frame)).toEqual([]);
    await frame.locator('textarea').fill('我的猫睡着了，抽大麻');
    await page.keyboard.press('Control+Enter');
    await frame.getByText('Word by word').waitFor();
    await frame.getByText('1 topic').waitFor();
    expect(await violationsOf(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
