import { beforeAll, expect, it } from 'vitest';
import { Dictionary } from '../../../utils/dictionary/dictionary';
import type { GlossedWord } from '../../../utils/dictionary/entry';
import { glossSentence } from '../../../utils/dictionary/gloss-sentence';
import type { WordIndex } from '../../../utils/dictionary/word-index';
import { segmentBlock } from '../../../utils/language/segmentation';
import { realDictionary, realIndex } from '../../support/dictionary';

const dictionary = realDictionary();
let index: WordIndex;
beforeAll(async () => {
  index = await realIndex();
});

async function glossed(text: string, start = 0, end = text.length): Promise<GlossedWord[]> {
  const answer = await glossSentence(dictionary, text, segmentBlock(text, index, index.fold), start, end);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
const told = (words: GlossedWord[]): string[] => words.map(({ text, syllables, gloss }) => `${text} ${syllables.map((syllable) => syllable.text).join('')} ${gloss}`.trimEnd());

it('a sentence is told word by word', async () => {
  expect(told(await glossed('周末去咖啡馆！'))).toEqual(['周末 zhōumò weekend', '去 qù go', '咖啡馆 kāfēiguǎn café', '！']);
});

it('traditional characters say the same', async () => {
  expect(told(await glossed('週末去咖啡館'))).toEqual(['週末 zhōumò weekend', '去 qù go', '咖啡館 kāfēiguǎn café']);
});

it('spaces are left out; Latin, numbers and emoji have no gloss', async () => {
  expect(told(await glossed('买 2 个 iPhone 😀'))).toEqual(['买 mǎi buy', '2', '个 gè (measure word)', 'iPhone', '😀']);
});

it('only the words of the stretch are told, with their places in the block', async () => {
  const text = '好的。周末去咖啡馆！谢谢';
  expect((await glossed(text, 3, 9)).map(({ start, end }) => text.slice(start, end))).toEqual(['周末', '去', '咖啡馆']);
  expect(await glossed(text, 3, 3)).toEqual([]);
});

it.each([
  ['这个更好看', '更 gèng'], ['今天好累啊', '累 lèi'], ['真好看哦', '哦 ò'], ['这咋弄', '咋 zǎ'], ['他曾在北京', '曾 céng'], ['把肉切了', '切 qiē'], ['好啦', '啦 la'], ['快来呀', '呀 ya'], ['我吃过', '过 guo'],
])('in %s the common word is read %s', async (sentence, wanted) => {
  expect(told(await glossed(sentence)).map((line) => line.split(' ').slice(0, 2).join(' '))).toContain(wanted);
});

it.each([['饭后散步', '后', 'empress'], ['别买了', '别', 'leave'], ['天上有云', '云', 'say'], ['打个折吧', '打', 'a semantically light']])('in %s, %s is not glossed as %j', async (sentence, word, wrong) => {
  const found = (await glossed(sentence)).find(({ text }) => text === word);
  expect(found?.gloss).toBeTruthy();
  expect(found?.gloss).not.toBe(wrong);
});

it('a dictionary that cannot be read is told', async () => {
  const broken = new Dictionary(() => Promise.reject(new Error('gone')));
  expect(await glossSentence(broken, '好', [{ start: 0, end: 1, kind: 'word' }], 0, 1)).toEqual({ ok: false, error: { code: 'index-unreadable', retry: true } });
});
