import { describe, expect, it } from 'vitest';
import { characterDefaults } from '../../../modules/dictionary/character-defaults';
import { compileDictionary } from '../../../modules/dictionary/compile';
import { WordCosts } from '../../../modules/dictionary/costs';
import { isCutApart } from '../../../modules/dictionary/cut-apart';
import { orderEntries } from '../../../modules/dictionary/entry-order';
import { foldPairsOf } from '../../../modules/dictionary/fold-classes';
import { parseCedictLine, type CedictLine } from '../../../utils/dictionary/cedict';
import { Dictionary } from '../../../utils/dictionary/dictionary';
import { neverCut } from '../../../utils/dictionary/word-index';
import { openFrom } from '../../support/open-files';

const lines = [
  '咖啡 咖啡 [ka1 fei1] /coffee/CL:杯[bei1]/',
  '頭髮 头发 [tou2 fa5] /hair (on the head)/',
  '發 发 [fa1] /to send out/',
  '髮 发 [fa4] /hair/',
  '髪 发 [fa4] /variant of 髮|发[fa4]/',
  '發展 发展 [fa1 zhan3] /development/',
  'T恤 T恤 [T xu4] /T-shirt/',
  '張 张 [zhang1] /to open up/',
  '張 张 [Zhang1] /surname Zhang/',
  '三天 三天 [san1 tian1] /three days/',
].map(parseCedictLine).filter((line): line is CedictLine => line !== null);
const frequencies = new Map([['咖啡', 500], ['头发', 800], ['发展', 2_000], ['发', 1_500], ['张', 300], ['三天', 900]]);

describe('a small dictionary', () => {
  const { files, headwords, entries } = compileDictionary(lines, frequencies);
  const dictionary = new Dictionary(openFrom(files));
  const look = async (word: string): Promise<string[]> => {
    const index = await dictionary.index();
    if (!index.ok) throw new Error('no index');
    const found = await dictionary.entries(index.value, index.value.ordinalOf(index.value.fold(word)));
    return found.ok ? found.value.map(({ traditional, reading, variants }) => [traditional, reading, ...variants].join(' ')) : [];
  };

  it('counts its headwords and entries', () => {
    expect({ headwords, entries }).toEqual({ headwords: 7, entries: 10 });
  });

  it.each([
    ['咖啡', ['咖啡 ka1 fei1']], ['头发', ['頭髮 tou2 fa5']], ['頭髮', ['頭髮 tou2 fa5']], ['发', ['發 fa1', '髮 fa4 髪']], ['髮', ['發 fa1', '髮 fa4 髪']],
    ['ｔ恤', ['T恤 T xu4']], ['张', ['張 zhang1', '張 Zhang1']],
  ])('finds %s', async (word, wanted) => {
    expect(await look(word)).toEqual(wanted);
  });

  it('never cuts a text into what readers take for two words', async () => {
    const index = await dictionary.index();
    if (!index.ok) throw new Error('no index');
    expect(index.value.cost(index.value.ordinalOf('三天'))).toBe(neverCut);
    expect(index.value.cost(index.value.ordinalOf('咖啡'))).toBeLessThan(neverCut);
  });
});

it('characters that stand for each other fold into the one that most entries use', () => {
  const pairs = new Map(foldPairsOf(lines).map(([from, to]) => [String.fromCharCode(from), String.fromCharCode(to)]));
  expect(Object.fromEntries(pairs)).toMatchObject({ 發: '发', 髮: '发', 髪: '发', 頭: '头', 張: '张' });
  expect([...pairs.values()].filter((representative) => pairs.has(representative))).toEqual([]);
});

it('the more often a word was counted, the cheaper it is, and an uncounted word is dearest', () => {
  const costs = new WordCosts(frequencies);
  const ranked = [2_000, 1_500, 800, 300, 0].map((count) => costs.cost(count));
  expect(ranked).toEqual(ranked.toSorted((a, b) => a - b));
  expect(new Set(ranked).size).toBe(ranked.length);
  expect(costs.cost(0)).toBeLessThan(neverCut);
  expect(costs.count(['nothing', '发', '發'])).toBe(1_500);
});

it('a character’s usual form and reading are those of most and most frequent words', () => {
  const { traditional, reading } = characterDefaults(lines, new WordCosts(frequencies));
  expect(traditional.get('发')).toBe('發');
  expect(reading.get('发')).toBe('fa1');
  expect(traditional.has('咖')).toBe(false);
});

it('words stand before names, meanings before pointers, usual readings before others', () => {
  const compiled = (reading: string, definition: string) => ({ simplified: '发', traditional: '發', variants: [], reading, definitions: [definition] });
  const [name, pointer, unusual, usual] = [compiled('Fa1', 'surname Fa'), compiled('fa1', 'see 發|发[fa2]'), compiled('fa4', 'hair'), compiled('fa1', 'to send out')];
  const defaults = { traditional: new Map(), reading: new Map([['发', 'fa1']]) };
  expect(orderEntries([name, pointer, unusual, usual], defaults)).toEqual([usual, unusual, pointer, name]);
});

describe('what readers take for several words', () => {
  it.each(['三天', '两个', '第一次', '朋友们', '十块', '几年', '一个半', '前几天'])('%s', (headword) => {
    expect(isCutApart(headword)).toBe(true);
  });

  it.each(['我们', '咱们', '人们', '一个', '一下', '天', '星期天', '二手', '千年', '咖啡', ''])('not %j', (headword) => {
    expect(isCutApart(headword)).toBe(false);
  });
});
