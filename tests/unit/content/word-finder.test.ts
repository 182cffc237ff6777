import { expect, it } from 'vitest';
import { WordFinder } from '../../../entrypoints/rednote.content/hover/word-finder';
import type { Messenger } from '../../../entrypoints/rednote.content/messenger';
import type { Token } from '../../../utils/language/token';

const text = '呱呱薯3w';

function finderWith(answer: () => Token[]): { finder: WordFinder; asked: () => number } {
  let asked = 0;
  const messenger: Pick<Messenger, 'segmentBlock'> = {
    segmentBlock: async () => {
      asked++;
      return { ok: true, value: answer() };
    },
  };
  return { finder: new WordFinder(messenger as Messenger), asked: () => asked };
}

it('words, terms, topics and amounts are explained, numbers and letters are not', async () => {
  const kinds = ['word', 'term', 'topic', 'quantity', 'number', 'latin', 'emoji', 'sticker', 'punctuation'] as const;
  const { finder } = finderWith(() => kinds.map((kind, start) => ({ start, end: start + 1, kind })));
  const words = await finder.wordsOf('呱'.repeat(kinds.length));
  expect(words.map(({ kind }) => kind)).toEqual(['word', 'term', 'topic', 'quantity']);
});

it('a block is asked about once, and anew after what is a word has changed', async () => {
  let tokens: Token[] = [{ start: 0, end: 2, kind: 'word' }, { start: 2, end: 3, kind: 'word' }, { start: 3, end: 5, kind: 'quantity' }];
  const { finder, asked } = finderWith(() => tokens);
  expect(await finder.wordAt(text, 1)).toEqual({ start: 0, end: 2, kind: 'word' });
  tokens = [{ start: 0, end: 3, kind: 'term' }, { start: 3, end: 5, kind: 'quantity' }];
  await finder.wordsOf(text);
  expect(asked()).toBe(1);
  finder.forget();
  expect(await finder.wordAt(text, 1)).toEqual({ start: 0, end: 3, kind: 'term' });
  expect(asked()).toBe(2);
});
