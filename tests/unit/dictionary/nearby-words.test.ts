import { beforeAll, describe, expect, it } from 'vitest';
import { commonnessOf } from '../../../utils/dictionary/commonness';
import { nearbyWords } from '../../../utils/dictionary/nearby-words';
import type { WordIndex } from '../../../utils/dictionary/word-index';
import { realIndex } from '../../support/dictionary';

let index: WordIndex;
beforeAll(async () => {
  index = await realIndex();
});

/** Longer and shorter words of the stretch between brackets, as they stand in the text. */
function nearby(marked: string): { longer: string; shorter: string } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { longer, shorter } = nearbyWords(index, marked.replace(/[[\]]/gu, ''), start, end);
  return { longer: longer.map(({ text }) => text).join(' '), shorter: shorter.map(({ text }) => text).join(' ') };
}

describe('words of the dictionary around and inside a word', () => {
  it.each([
    ['去[咖啡]馆', '咖啡馆', '咖 啡'],
    ['去[咖啡馆]', '', '咖啡 咖 啡 馆'],
    ['那家[咖啡館]好', '', '咖啡 咖 啡 館'],
    ['[好]', '', ''],
    ['[。]', '', ''],
    ['[T恤]', '', 'T 恤'],
  ])('%s', (marked, longer, shorter) => {
    expect(nearby(marked)).toEqual({ longer, shorter });
  });

  it('tell where they stand', () => {
    const text = '我在北京大学门口';
    const { longer } = nearbyWords(index, text, 4, 6);
    expect(longer.map(({ start, end }) => text.slice(start, end))).toEqual(['北京大学']);
    expect(longer[0]).toEqual({ text: '北京大学', start: 2, end: 6 });
  });

  it('name each word once and six at most', () => {
    const { shorter } = nearbyWords(index, '中华人民共和国万岁', 0, 7);
    expect(shorter).toHaveLength(6);
    expect(new Set(shorter.map(({ text }) => text)).size).toBe(6);
    expect(nearby('[看看]').shorter).toBe('看');
  });
});

describe('how common a word is', () => {
  it.each([['我们', 'very-common'], ['我們', 'very-common'], ['好吃', 'common'], ['咖啡馆', 'less-common'], ['种草', 'rare'], ['学生党', 'unknown'], ['', 'unknown'], ['xyz', 'unknown']])('%s is %s', (word, commonness) => {
    expect(commonnessOf(index, word)).toBe(commonness);
  });
});
