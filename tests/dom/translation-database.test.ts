import { beforeEach, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers/both.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { pageWithBundle } from '../support/bundled-page.ts';

const day = 24 * 3_600_000;
const start = Date.parse('2026-11-21T10:00:00Z');

describe.each(browserNames)('the database of translation in %s', (name) => {
  let page: TestPage;
  pageWithBundle(name, 'translation-database.ts', (opened) => {
    page = opened;
  });
  beforeEach(() => page.evaluate(() => window.parts.startAnew(), null));

  test('keeps translations with the terms they were helped with, and counts them', async () => {
    expect(await page.evaluate(async (now) => {
      await window.parts.write(['one', 'two'], now);
      await window.parts.write(['two'], now);
      return { found: await window.parts.read(['two', 'three', 'one'], now), helped: await window.parts.readHelped('one', now), totals: await window.parts.totals() };
    }, start)).toMatchObject({ found: ['two', null, 'one'], helped: [{ term: 'yyds', plain: '最棒的' }], totals: { rows: 2, counted: 2 } });
  });

  test('forgets what is a month old', async () => {
    expect(await page.evaluate(async ({ now, later }) => {
      await window.parts.write(['old'], now);
      return [await window.parts.read(['old'], now + later - 1), await window.parts.read(['old'], now + later)];
    }, { now: start, later: 30 * day })).toEqual([['old'], [null]]);
  });

  test('lets go of what was not used for longest where there are too many', async () => {
    const { found, totals } = await page.evaluate(async ({ now, hour }) => {
      const limits = { rows: 20 };
      for (let at = 0; at < 20; at++) await window.parts.write([`text ${at}`], now + at, limits);
      // Used again much later, the first is the newest.
      await window.parts.read(['text 0'], now + 2 * hour);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await window.parts.write(['one more'], now + hour, limits);
      return { found: await window.parts.read(['text 0', 'text 1', 'text 2', 'text 3', 'text 4', 'text 19', 'one more'], now + 2 * hour), totals: await window.parts.totals() };
    }, { now: start, hour: 3_600_000 });
    expect(found).toEqual(['text 0', null, null, null, 'text 4', 'text 19', 'one more']);
    expect(totals).toMatchObject({ rows: 18, counted: 18 });
  });

  test('stays below its limit of bytes, and keeps nothing that is too large by itself', async () => {
    const totals = await page.evaluate(async (now) => {
      for (let at = 0; at < 40; at++) await window.parts.write([`${at} ${'long '.repeat(400)}`], now + at, { bytes: 50_000 });
      await window.parts.write(['x'.repeat(200_000)], now, { bytes: 50_000 });
      return window.parts.totals();
    }, start);
    expect(totals.bytes).toBeLessThanOrEqual(50_000);
    expect(totals.bytes).toBeGreaterThan(30_000);
    expect(totals.rows).toBe(totals.counted);
  });

  test('can be emptied', async () => {
    expect(await page.evaluate(async (now) => {
      await window.parts.write(['one'], now);
      await window.parts.clear();
      return { totals: await window.parts.totals(), found: await window.parts.read(['one'], now) };
    }, start)).toEqual({ totals: { rows: 0, bytes: 0, counted: 0 }, found: [null] });
  });

  test('stores accounts that are in order, and refuses others', async () => {
    expect(await page.evaluate(async () => {
      const { changeAccount, readAccounts } = window.parts;
      return [
        await changeAccount('deepl', { key: ' k:fx ' }), await changeAccount('deepl', { cap: 500_000 }), await changeAccount('deepl', { cap: 1.5 }),
        await changeAccount('deepl', { url: 'javascript:alert(1)' }), await changeAccount('deepl', { url: 'https://user:pass@example.com' }),
        (await readAccounts(['azure', 'deepl'])).map(({ engine, key, url, cap }) => [engine, key, url, cap]),
      ];
    }, null)).toEqual([true, true, false, false, false, [['azure', '', '', 0], ['deepl', 'k:fx', '', 500_000]]]);
  });

  test('reads a damaged account as an empty one', async () => {
    expect(await page.evaluate(async () => {
      await window.parts.spoilAccount('deepl');
      return window.parts.readAccounts(['deepl']);
    }, null)).toMatchObject([{ engine: 'deepl', key: '', url: '' }]);
  });

  test('counts every character that is sent at once, by engine and month', async () => {
    expect(await page.evaluate(async () => [
      await window.parts.useAtOnce(25, 0), await window.parts.usageOf('deepl', '2026-12'), await window.parts.usageOf('azure', '2026-11'),
    ], null)).toEqual([250, 0, 0]);
  });

  test('counts no more than the limit, however much is asked for at once, and less where it was not sent', async () => {
    expect(await page.evaluate(async () => {
      const used = await window.parts.useAtOnce(25, 95);
      await window.parts.giveBack(25);
      return [used, await window.parts.useAtOnce(25, 95)];
    }, null)).toEqual([90, 95]);
  });
});
