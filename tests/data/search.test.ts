import { describe, expect, it } from 'vitest';
import { DictionarySearch } from '../../utils/dictionary/search';
import { loadDictionary } from '../../utils/dictionary/search-tables';
import { GlossarySearch } from '../../utils/glossary/search';
import { readQuery } from '../../utils/search-query';
import { mergeResults } from '../../utils/search-results';
import { readCompiled, realIndex } from '../support/dictionary';
import { realGlossary } from '../support/glossary';

const index = await realIndex();
const glossary = new GlossarySearch(index.fold);
glossary.add(await realGlossary().entries());
const dictionary = new DictionarySearch(index, await loadDictionary(index, readCompiled, async () => {}));

/** What the popup lists for someone who reads English, terms with a star before them. */
function find(typed: string): string[] {
  const query = readQuery(typed, index.fold);
  if (!query) return [];
  const headwordOf = (ordinal: number): string => dictionary.headword(ordinal);
  const merged = mergeResults(glossary.search(query, 'en'), dictionary.search(query), headwordOf, (headword) => glossary.spelled(headword).map(({ id }) => id));
  return merged.flatMap((result) => {
    if (result.kind === 'term') return [`*${result.term.forms[0]}`];
    const line = dictionary.line(result.ordinal, query, result.by);
    return line ? [line.simplified] : [];
  });
}

describe('what is typed finds first', () => {
  it.each([
    ['种草', '*种草'], ['種草', '*种草'], ['zhongcao', '*种草'], ['zhong cao', '*种草'], ['zhòng cǎo', '*种草'], ['zhong4cao3', '*种草'],
    ['yyds', '*yyds'], ['YYDS', '*yyds'], ['永远的神', '*yyds'], ['greatest of all time', '*yyds'], ['jjz', '*绝绝子'], ['juejuezi', '*绝绝子'],
    ['slay', '*slay'], ['cat tax', '*cat tax'], ['咖啡馆', '咖啡馆'], ['kafeiguan', '咖啡馆'], ['ka1fei1guan3', '咖啡馆'], ['coffee shop', '咖啡厅'],
    ['谢谢', '谢谢'], ['zhong', '中'], ['dun', '*蹲'], ['女儿', '女儿'], ['nǚ ér', '女儿'], ['nver', '女儿'], ["xi'an", '西安'], ['圖書館', '图书馆'], ['library', '图书馆'],
  ])('%s → %s', (typed, expected) => {
    expect(find(typed)[0]).toBe(expected);
  });
});

describe('what is typed finds among the first ten', () => {
  it.each([
    ['zc', '*种草'], ['zhc', '*种草'], ['xièxie', '谢谢'], ['zcao', '*种草'], ['cat', '猫'], ['to eat', '吃'], ['beautiful', '美丽'], ['nihao', '你好'], ['mao', '猫'], ['shi4', '是'],
    ['hooked', '*上头'], ['xswl', '*xswl'], ['你', '你'],
  ])('%s → %s', (typed, expected) => {
    expect(find(typed).slice(0, 10)).toContain(expected);
  });
});

it('a character is not mixed up with others that fold to the same', () => {
  expect(find('奶').filter((found) => found.includes('你'))).toEqual([]);
  expect(find('你').slice(0, 5).filter((found) => found.includes('奶'))).toEqual([]);
});

it('a term is found by its own spelling before everything else', async () => {
  const terms = (await realGlossary().entries()).filter((_, at) => at % 40 === 0);
  const lost = terms.filter(({ forms: [form = ''] }) => {
    const query = readQuery(form, index.fold);
    const [first] = query ? glossary.search(query) : [];
    return first?.term.forms.includes(form) !== true;
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});
