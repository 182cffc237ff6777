import { expect, it, vi, type Mock } from 'vitest';
import { Dictionary } from '../../../utils/dictionary/dictionary';
import type { OpenFile } from '../../../utils/file-body';
import { describeWord } from '../../../utils/dictionary/describe';
import { readCompiled } from '../../support/dictionary';

/** A dictionary whose files can be made unreadable, and that counts what is read. */
function readingDictionary(): { dictionary: Dictionary; read: Mock<OpenFile>; broken: Set<string> } {
  const broken = new Set<string>();
  const read = vi.fn<OpenFile>(async (name) => {
    if (broken.has(name)) throw new Error(`cannot read ${name}`);
    return readCompiled(name);
  });
  return { dictionary: new Dictionary(read), read, broken };
}

it('the index is read once, however often it is asked for', async () => {
  const { dictionary, read } = readingDictionary();
  await Promise.all([dictionary.index(), dictionary.index(), describeWord(dictionary, '好', 0, 1)]);
  expect(read.mock.calls.filter(([name]) => name === 'index.bin')).toHaveLength(1);
});

it('a word costs one shard, and the next word of that shard none', async () => {
  const { dictionary, read } = readingDictionary();
  const index = await dictionary.index();
  if (!index.ok) throw new Error('no index');
  await dictionary.entries(index.value, 100);
  const before = read.mock.calls.length;
  await dictionary.entries(index.value, 101);
  expect(read.mock.calls.map(([name]) => name).slice(1).toSorted()).toEqual(['000.txt', 'characters.txt']);
  expect(read.mock.calls).toHaveLength(before);
});

it('an unreadable index is told, and read anew at the next question', async () => {
  const { dictionary, broken } = readingDictionary();
  broken.add('index.bin');
  expect(await describeWord(dictionary, '好', 0, 1)).toEqual({ ok: false, error: { code: 'index-unreadable', retry: true } });
  broken.clear();
  expect(await describeWord(dictionary, '好', 0, 1)).toMatchObject({ ok: true });
});

it('an unreadable shard is told, and read anew at the next question', async () => {
  const { dictionary, broken } = readingDictionary();
  for (let shard = 0; shard < 200; shard++) broken.add(`${String(shard).padStart(3, '0')}.txt`);
  expect(await describeWord(dictionary, '好', 0, 1)).toEqual({ ok: false, error: { code: 'shard-unreadable', retry: true } });
  broken.clear();
  expect(await describeWord(dictionary, '好', 0, 1)).toMatchObject({ ok: true });
});
