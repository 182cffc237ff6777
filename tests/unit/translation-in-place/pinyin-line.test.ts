import { expect, it } from 'vitest';
import { pinyinLine } from '../../../entrypoints/rednote-translation.content/pinyin-line';
import type { GlossedWord } from '../../../utils/dictionary/entry';

const word = (text: string, start: number, ...syllables: string[]): GlossedWord =>
  ({ text, start, end: start + text.length, gloss: '', syllables: syllables.map((syllable) => ({ text: syllable, tone: 1 })) });

it('keeps words apart and syllables together, with the punctuation and the lines of the text', () => {
  const text = '今天好，真的！\n“喜欢”';
  const words = [word('今天', 0, 'jīn', 'tiān'), word('好', 2, 'hǎo'), word('真的', 4, 'zhēn', 'de'), word('喜欢', 9, 'xǐ', 'huan')];
  expect(pinyinLine(text, words)).toBe('jīntiān hǎo， zhēnde！\n“xǐhuan”');
});

it('leaves what has no reading as it is written', () => {
  expect(pinyinLine('ootd 好看 [doge]', [word('ootd', 0), word('好看', 5, 'hǎo', 'kàn')])).toBe('ootd hǎokàn [doge]');
});

it('is the text itself where no word is known', () => {
  expect(pinyinLine('hello', [])).toBe('hello');
});
