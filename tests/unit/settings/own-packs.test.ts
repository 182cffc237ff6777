import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import examplePack from '../../../utils/glossary/example-pack.json';
import type { GlossaryPack } from '../../../utils/glossary/pack-schema';
import { readPackFile } from '../../../utils/settings/pack-file';
import { putOwnPack, readOwnPacks, removeOwnPack, watchOwnPacks } from '../../../utils/settings/own-packs';

const named = (id: string, title = id): GlossaryPack => {
  const read = readPackFile(JSON.stringify({ ...examplePack, id, title: { en: title, zh: title } }));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};
const titles = async (): Promise<string[]> => (await readOwnPacks()).map(({ title }) => title.en);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('packs are kept in the order they came, and a newer one takes the place of its elder', async () => {
  await putOwnPack(named('one'));
  await putOwnPack(named('two'));
  await putOwnPack(named('one', 'one, mended'));
  expect(await titles()).toEqual(['one, mended', 'two']);
});

it('a pack that was removed can come back where it was', async () => {
  for (const id of ['one', 'two', 'three']) await putOwnPack(named(id));
  await removeOwnPack('two');
  expect(await titles()).toEqual(['one', 'three']);
  await putOwnPack(named('two'), 1);
  expect(await titles()).toEqual(['one', 'two', 'three']);
});

it('changes made at once do not lose one another', async () => {
  await Promise.all(['one', 'two', 'three'].map(async (id) => putOwnPack(named(id))));
  expect(await titles()).toEqual(['one', 'two', 'three']);
});

it('what cannot be read as a pack is not shown, and not lost', async () => {
  await fakeBrowser.storage.local.set({ 'glossary-packs': [{ id: 'of a newer version', chapters: [] }] });
  await putOwnPack(named('one'));
  await removeOwnPack('one');
  expect(await titles()).toEqual([]);
  expect((await fakeBrowser.storage.local.get('glossary-packs'))['glossary-packs']).toEqual([{ id: 'of a newer version', chapters: [] }]);
});

it('storage that refuses is told, and the next change is tried again', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(putOwnPack(named('one'))).rejects.toThrow('full');
  await putOwnPack(named('two'));
  expect(await titles()).toEqual(['two']);
});

it('who watches hears of each change until the end', async () => {
  const heard: string[][] = [];
  const ended = new AbortController();
  watchOwnPacks((packs) => heard.push(packs.map(({ id }) => id)), ended.signal);
  await putOwnPack(named('one'));
  await removeOwnPack('one');
  ended.abort();
  await putOwnPack(named('two'));
  expect(heard).toEqual([['one'], []]);
});
