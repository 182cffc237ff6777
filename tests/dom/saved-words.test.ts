import { beforeEach, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers/both.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { pageWithBundle } from '../support/bundled-page.ts';

const minute = 60_000;
const start = Date.parse('2026-11-21T10:00:00Z');
const all = { words: 1, meetings: 1, reviews: 2, isTold: true };

describe.each(browserNames)('a saved word that was deleted, in %s', (name) => {
  let page: TestPage;
  pageWithBundle(name, 'saved-words.ts', (opened) => {
    page = opened;
  });
  beforeEach(() => page.evaluate(async (now) => {
    await window.saved.startAnew();
    await window.saved.save(now);
    await window.saved.answer(now + 1);
    await window.saved.answer(now + 2);
    await window.saved.remove(now + 3);
  }, start));

  test('comes back whole with all its reviews, also when words were merged meanwhile', async () => {
    expect(await page.evaluate(async () => {
      const gone = await window.saved.kept();
      await window.saved.merge();
      await window.saved.restore();
      return [gone, await window.saved.kept()];
    }, null)).toEqual([{ words: 0, meetings: 0, reviews: 0, isTold: true }, all]);
  });

  test('comes back whole when it is saved anew within the hour', async () => {
    expect(await page.evaluate(async (now) => {
      await window.saved.save(now);
      return window.saved.kept();
    }, start + 50 * minute)).toEqual(all);
  });

  test('is a new word when it is saved anew later', async () => {
    expect(await page.evaluate(async (now) => {
      await window.saved.save(now);
      return window.saved.kept();
    }, start + 61 * minute)).toMatchObject({ words: 1, meetings: 1, reviews: 0 });
  });

  test('leaves nothing of itself behind after an hour', async () => {
    expect(await page.evaluate(async (minutes) => {
      const [early, late] = minutes;
      await window.saved.letGo(early ?? 0);
      const before = await window.saved.kept();
      await window.saved.letGo(late ?? 0);
      return [before.isTold, await window.saved.kept()];
    }, [start + 50 * minute, start + 61 * minute])).toEqual([true, { words: 0, meetings: 0, reviews: 0, isTold: false }]);
  });

  test('takes no answer back that was given before', async () => {
    expect(await page.evaluate(async (now) => {
      await window.saved.save(now);
      return [await window.saved.answerAndDelete(now + 1), (await window.saved.kept()).reviews];
    }, start + 61 * minute)).toEqual([true, 0]);
  });
});
