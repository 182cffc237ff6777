import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { setTermKnown, withKnownTerm } from '../../../utils/settings/known-terms';
import { readSettings } from '../../../utils/settings/store';

const known = async (): Promise<string[]> => (await readSettings()).knownTerms;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('a term becomes known once, and unknown again', async () => {
  await setTermKnown('yyds', true);
  await setTermKnown('juejuezi', true);
  await setTermKnown('yyds', true);
  expect(await known()).toEqual(['juejuezi', 'yyds']);
  await setTermKnown('juejuezi', false);
  expect(await known()).toEqual(['yyds']);
});

it('changes made at the same moment are all kept', async () => {
  await Promise.all(['a', 'b', 'c'].map((id) => setTermKnown(id, true)));
  expect(await known()).toEqual(['a', 'b', 'c']);
});

it('a change that cannot be stored is told, and the next one is made all the same', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
  await expect(setTermKnown('a', true)).rejects.toThrow('quota');
  await setTermKnown('b', true);
  expect(await known()).toEqual(['b']);
});

it('where the setting is full, what was known longest makes room', () => {
  const full = Array.from({ length: 5_000 }, (_, at) => `term-${at}`);
  const next = withKnownTerm(full, 'new', true);
  expect(next).toHaveLength(5_000);
  expect([next[0], next.at(-1)]).toEqual(['term-1', 'new']);
});
