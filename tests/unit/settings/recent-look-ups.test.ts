import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { forgetRecent, readRecent, recentKey, rememberLookUp, withLookUp, type LookUp } from '../../../utils/settings/recent-look-ups';

const word = (text: string, reading?: string): LookUp => ({ kind: 'word', text, ...(reading !== undefined && { reading }) });
const term = (id: string, text: string): LookUp => ({ kind: 'term', id, text });

beforeEach(() => fakeBrowser.reset());

it('the latest stands first, and each entry once', () => {
  const before = [word('谢谢'), term('yyds', 'yyds')];
  expect(withLookUp(before, word('猫'))).toEqual([word('猫'), ...before]);
  expect(withLookUp(before, term('yyds', '永远的神'))).toEqual([term('yyds', '永远的神'), word('谢谢')]);
  expect(withLookUp(before, word('yyds'))).toHaveLength(3);
});

it('no more than thirty are kept', () => {
  const many = Array.from({ length: 50 }, (_, at) => word(`词${at}`)).reduce<LookUp[]>((recent, one) => withLookUp(recent, one), []);
  expect(many).toHaveLength(30);
  expect(many[0]).toEqual(word('词49'));
});

it('what was opened is stored, and forgotten when asked', async () => {
  await rememberLookUp(word('行', 'háng'));
  await rememberLookUp(term('zhongcao', '种草'));
  expect(await readRecent()).toEqual([term('zhongcao', '种草'), word('行', 'háng')]);
  await forgetRecent();
  expect(await readRecent()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(recentKey)).toEqual({});
});

it('what is damaged is left out', async () => {
  await fakeBrowser.storage.local.set({ [recentKey]: [null, { kind: 'word' }, word('猫'), { kind: 'term', text: '无' }, 'yyds'] });
  expect(await readRecent()).toEqual([word('猫')]);
  await fakeBrowser.storage.local.set({ [recentKey]: 'nonsense' });
  expect(await readRecent()).toEqual([]);
});
