import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WordIndex } from '../../../utils/dictionary/word-index';
import { combineLexicons, type Lexicon } from '../../../utils/language/lexicon';
import { segmentBlock } from '../../../utils/language/segmentation';
import { realIndex } from '../../support/dictionary';
import { anyText } from '../texts';

const plain = (text: string): string => text;
/** A made-up lexicon: words with their costs. */
const lexiconOf = (words: Record<string, number>): Lexicon => ({
  wordsAt: (folded, start, visit) => {
    for (const [word, cost] of Object.entries(words)) if (folded.startsWith(word, start)) visit(word.length, cost);
  },
});
const cut = (text: string, lexicon: Lexicon, fold = plain, join = true): string =>
  segmentBlock(text, lexicon, fold, { join }).map(({ start, end }) => text.slice(start, end)).join('|');

describe('the cheapest way through the text wins', () => {
  it.each([
    [{ 研究: 100, 研究生: 150, 生命: 100, 命: 120, 起源: 90 }, '研究生命起源', '研究|生命|起源'],
    [{ 研究: 100, 研究生: 90, 生命: 150, 命: 50, 起源: 90 }, '研究生命起源', '研究生|命|起源'],
    [{}, '无人知道', '无|人|知|道'],
    [{ 好看: 10 }, '好看a好看', '好看|a|好看'],
    [{ 'T恤': 50 }, 'T恤T', 'T恤|T'],
    [{ ok: 5 }, 'oky', 'oky'],
  ])('with %j, %s is cut %s', (words, text, wanted) => {
    expect(cut(text, lexiconOf(words))).toBe(wanted);
  });

  it('a word of the glossary and a word of the dictionary are weighed against each other', () => {
    const dictionary = lexiconOf({ 种: 80, 草: 80, 莓: 70, 草莓: 60 });
    const glossary = lexiconOf({ 种草: 40 });
    expect(cut('种草莓', combineLexicons(dictionary, glossary))).toBe('种草|莓');
    expect(cut('种草', dictionary)).toBe('种|草');
    expect(cut('种草', combineLexicons(glossary, dictionary))).toBe('种草');
    expect(cut('种草', combineLexicons())).toBe('种|草');
  });

  it('a word never ends inside a run of Latin letters or an emoji', () => {
    expect(cut('买app了', lexiconOf({ 买ap: 1 }))).toBe('买|app|了');
    expect(cut('好👨‍👩‍👧', lexiconOf({ '好👨': 1 }))).toBe('好|👨‍👩‍👧');
  });
});

describe('over the dictionary that people get', () => {
  let index: WordIndex;
  beforeAll(async () => {
    index = await realIndex();
  });

  it.each([
    ['这家咖啡馆真的很好看', '这|家|咖啡馆|真的|很|好看'],
    ['北京大学的学生', '北京大学|的|学生'],
    ['今天穿了件白T恤', '今天|穿|了|件|白|T恤'],
    ['姐妹们快来看看', '姐妹|们|快|来|看看'],
    ['學生黨必看！', '學生黨|必|看|！'],
    ['打卡第六天', '打卡|第六|天'],
    ['哈哈哈哈笑死我了', '哈哈哈哈|笑|死|我|了'],
    ['三十五块5毛', '三十五|块|5|毛'],
    ['[doge]好贵😭😭', '[doge]|好|贵|😭|😭'],
    ['我也不知道', '我|也|不|知道'],
  ])('%s', (text, wanted) => {
    expect(cut(text, index, index.fold)).toBe(wanted);
  });

  it('both scripts are cut at the same places', () => {
    const ends = (text: string): number[] => segmentBlock(text, index, index.fold).map(({ end }) => end);
    expect(ends('這個護膚品真的很適合敏感肌')).toEqual(ends('这个护肤品真的很适合敏感肌'));
  });

  it('without joining, the parts of a word are told', () => {
    expect(cut('学生党', index, index.fold, false)).toBe('学生|党');
  });

  it('tokens cover any text exactly', () => {
    fc.assert(fc.property(anyText, (text) => {
      const tokens = segmentBlock(text, index, index.fold);
      expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(tokens.every(({ start, end }) => end > start)).toBe(true);
    }), { numRuns: 300 });
  });

  it.each([
    ['sentences', '这家店的咖啡真的很好喝，推荐给大家！'],
    ['laughter', '哈'],
    ['numerals', '一千'],
    ['one punctuation mark', '！'],
    ['Latin letters', 'a'],
    ['open brackets', '['],
  ])('a text of 100,000 characters of %s is cut at once', (_, part) => {
    const text = part.repeat(100_000 / part.length);
    expect(segmentBlock(text, index, index.fold).at(-1)?.end).toBe(text.length);
  });
});
