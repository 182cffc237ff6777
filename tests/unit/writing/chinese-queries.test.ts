import { expect, it } from 'vitest';
import { chineseQueries, chineseWords, type ChineseQuery } from '../../../utils/writing/chinese-queries';

const word = (text: string, pinyin: string, meaning: string): ChineseQuery => ({ text, pinyin, meaning });
const known: Record<string, ChineseQuery[]> = {
  'coffee shop': [word('咖啡馆', 'kā fēi guǎn', 'coffee shop'), word('咖啡厅', 'kā fēi tīng', 'coffee shop')],
  cheap: [word('便宜', 'pián yi', 'cheap'), word('廉价', 'lián jià', 'cheap')],
  hotel: [word('酒店', 'jiǔ diàn', 'hotel'), word('宾馆', 'bīn guǎn', 'hotel'), word('旅馆', 'lǚ guǎn', 'hotel')],
};
const queries = (typed: string): ChineseQuery[] => chineseQueries(typed, (english) => known[english] ?? []);

it('an expression is taken as a whole where there is Chinese for it', () => {
  expect(queries('Coffee shop').map(({ text }) => text)).toEqual(['咖啡馆', '咖啡厅']);
});

it('others are put together from their parts, with words that say little left out', () => {
  expect(queries('a cheap hotel')).toEqual([
    word('便宜 酒店', 'pián yi jiǔ diàn', 'cheap · hotel'), word('便宜 宾馆', 'pián yi bīn guǎn', 'cheap · hotel'), word('廉价 酒店', 'lián jià jiǔ diàn', 'cheap · hotel'),
  ]);
});

it('within them the longest expression counts, and unknown words stay', () => {
  expect(queries('cheap coffee shop qwrtz')[0]).toEqual(word('便宜 咖啡馆 qwrtz', 'pián yi kā fēi guǎn', 'cheap · coffee shop · qwrtz'));
});

it('nothing known makes no query', () => {
  expect(queries('qwrtz')).toEqual([]);
  expect(queries('qwrtz xkcdq')).toEqual([]);
  expect(queries('in the')).toEqual([]);
});

it('of a whole sentence there are its words, each once, where there is Chinese for them', () => {
  expect(chineseWords('Is the cheap hotel near a coffee shop? A cheap one, qwrtz!', (english) => known[english] ?? []).map(({ text }) => text)).toEqual(['便宜', '酒店', '咖啡馆']);
  expect(chineseWords('', (english) => known[english] ?? [])).toEqual([]);
});
