import { describe, expect, it } from 'vitest';
import { DictionarySearch } from '../../utils/dictionary/search';
import { loadDictionary } from '../../utils/dictionary/search-tables';
import { GlossarySearch } from '../../utils/glossary/search';
import { chineseQueries } from '../../utils/writing/chinese-queries';
import { chineseFinder } from '../../utils/writing/find-chinese';
import { readCompiled, realIndex } from '../support/dictionary';
import { realGlossary } from '../support/glossary';

const index = await realIndex();
const glossary = new GlossarySearch(index.fold);
glossary.add(await realGlossary().entries());
const dictionary = new DictionarySearch(index, await loadDictionary(index, readCompiled, async () => {}));
const queriesFor = (typed: string): string[] => chineseQueries(typed, chineseFinder({ glossary, dictionary })).map(({ text }) => text);

describe('among two or three Chinese queries for English there is', () => {
  it.each([
    ['coffee shop', '咖啡馆'], ['hair', '头发'], ['makeup', '妆造'], ['travel', '旅行'], ['hotel', '酒店'], ['cheap', '便宜'],
    ['Shanghai', '上海'], ['cat', '猫'], ['breakfast', '早餐'], ['weather', '天气'], ['library', '图书馆'], ['lipstick', '口红'],
    ['cheap hotel Shanghai', '便宜 酒店 上海'], ['the best food in Beijing', '最好 食物 北京'],
  ])('%s → %s', (typed, expected) => {
    expect(queriesFor(typed)).toContain(expected);
  });
});

it('there are never more than three, each once and none in English alone', () => {
  for (const typed of ['coffee shop', 'cat', 'how to learn Chinese', 'winter outfit for work', 'gym near me', 'skincare routine']) {
    const queries = queriesFor(typed);
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.length).toBeLessThanOrEqual(3);
    expect(new Set(queries).size).toBe(queries.length);
    expect(queries.filter((query) => !/\p{Script=Han}/u.test(query))).toEqual([]);
  }
});

it('what there is no Chinese for gets none', () => {
  expect(['qwrtzp', 'qwrtzp xkcdq', '', '???'].flatMap(queriesFor)).toEqual([]);
});
