import { beforeEach, expect, it } from 'vitest';
import { WordFinder } from '../../../entrypoints/rednote.content/hover/word-finder';
import type { Messenger } from '../../../entrypoints/rednote.content/messenger';
import { writeCut } from '../../../utils/language/cut';
import { failure, success } from '../../../utils/result';

const text = '呱呱薯3w';
const wholeWord = writeCut(text, [{ start: 0, end: 3, kind: 'term' }, { start: 3, end: 5, kind: 'quantity' }]);

let asked: string[][];
let cut: string;
let isThere: boolean;
let finder: WordFinder;

beforeEach(() => {
  asked = [];
  cut = writeCut(text, [{ start: 0, end: 2, kind: 'word' }, { start: 2, end: 3, kind: 'word' }, { start: 3, end: 5, kind: 'latin' }]);
  isThere = true;
  const messenger: Pick<Messenger, 'cutBlocks'> = {
    cutBlocks: async ({ texts }) => {
      asked.push(texts);
      return isThere ? success(texts.map(() => cut)) : failure({ code: 'disconnected', retry: true });
    },
  };
  finder = new WordFinder(messenger as Messenger);
});

it('a block is asked about once, and anew after what is a word has changed', async () => {
  expect(await finder.wordAt(text, 1)).toMatchObject({ start: 0, end: 2 });
  expect(await finder.wordAt(text, 4)).toBeNull();
  cut = wholeWord;
  expect(await finder.wordsOf(text)).toHaveLength(2);
  expect(asked).toHaveLength(1);
  finder.forget();
  expect(await finder.wordAt(text, 1)).toMatchObject({ start: 0, end: 3 });
  expect(asked).toHaveLength(2);
});

it('what was cut ahead is known even while the background is away', async () => {
  await finder.cutAhead([text, '好看']);
  isThere = false;
  expect(await finder.wordAt(text, 1)).toMatchObject({ start: 0, end: 2 });
  expect(await finder.wordAt('别的', 0)).toEqual(failure({ code: 'disconnected', retry: true }));
  await finder.cutAhead([text]);
  expect(asked).toEqual([[text, '好看'], ['别的']]);
});

it('what was cut before a change is forgotten, and what comes back too late is not kept', async () => {
  const late = finder.cutAhead([text]);
  finder.forget();
  await late;
  cut = wholeWord;
  expect(await finder.wordAt(text, 1)).toMatchObject({ start: 0, end: 3 });
});

it('a block that the background could not cut is asked about again', async () => {
  isThere = false;
  await finder.cutAhead([text]);
  expect(await finder.wordAt(text, 1)).toMatchObject({ ok: false });
  isThere = true;
  expect(await finder.wordAt(text, 1)).toMatchObject({ start: 0, end: 2 });
});
