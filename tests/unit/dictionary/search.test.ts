import { describe, expect, it } from 'vitest';
import { compileDictionary } from '../../../modules/dictionary/compile';
import { parseCedictLine, type CedictLine } from '../../../utils/dictionary/cedict';
import { DictionarySearch } from '../../../utils/dictionary/search';
import { loadDictionary } from '../../../utils/dictionary/search-tables';
import { WordIndex } from '../../../utils/dictionary/word-index';
import { readQuery } from '../../../utils/search-query';
import { openFrom } from '../../support/open-files';

const lines = [
  '種草 种草 [zhong4 cao3] /to plant grass/(slang) to make sb want sth/',
  '重操 重操 [chong2 cao1] /to resume/',
  '中草藥 中草药 [zhong1 cao3 yao4] /Chinese herbal medicine/',
  '政策 政策 [zheng4 ce4] /policy/CL:個|个[ge4]/',
  '貓 猫 [mao1] /cat (CL:隻|只[zhi1])/(dialect) to hide oneself/',
  '貓 猫 [mao2] /used in 貓腰|猫腰[mao2 yao1]/',
  '貓咪 猫咪 [mao1 mi1] /kitty; pussycat/',
  '目錄 目录 [mu4 lu4] /catalog; table of contents/',
  '狸奴 狸奴 [li2 nu2] /(literary) a cat/',
  '女兒 女儿 [nu:3 er2] /daughter/',
  '西安 西安 [Xi1 an1] /Xi\'an, capital of Shaanxi/',
  '先 先 [xian1] /first; former/',
  '現 现 [xian4] /to appear/',
  '洗 洗 [xi3] /to wash/',
  '洗 洗 [xian3] /used in 洗馬|洗马[xian3 ma3]/',
  '行 行 [xing2] /to walk/to go/capable; competent/',
  '行 行 [hang2] /row; line/profession/',
  '咖啡館 咖啡馆 [ka1 fei1 guan3] /café; coffee shop/',
].map(parseCedictLine).filter((line): line is CedictLine => line !== null);
const frequencies = new Map([['猫', 900], ['猫咪', 50], ['先', 5_000], ['现', 700], ['行', 3_000], ['洗', 9_000], ['政策', 4_000], ['目录', 200]]);

const { files } = compileDictionary(lines, frequencies);
const open = openFrom(files);
const index = WordIndex.read(await (await open('index.bin')).arrayBuffer());
let pauses = 0;
const search = new DictionarySearch(index, await loadDictionary(index, open, async () => void pauses++));

const find = (typed: string): string[] => {
  const query = readQuery(typed, index.fold);
  return query ? search.search(query).map(({ ordinal, by }) => `${search.headword(ordinal)}: ${by}`) : [];
};

describe('a word is found', () => {
  it.each([
    ['种草', '种草: spelling'], ['種草', '种草: spelling'], ['中草', '中草药: start of spelling'], ['草药', '中草药: part of spelling'],
    ['zhongcao', '种草: reading'], ['zhòng cǎo', '种草: reading'], ['zhong4cao3', '种草: reading'], ['zhong cao', '种草: reading'],
    ['zhong2cao3', '种草: reading in other tones'], ['kafei', '咖啡馆: start of reading'], ['zhongcaoy', '中草药: start of reading'],
    ['zc', '政策: initials'], ['kfg', '咖啡馆: initials'], ['zhongcy', '中草药: shortened reading'], ['nüer', '女儿: reading'], ['nv er', '女儿: reading'],
    ['cat', '猫: meaning'], ['the cat', '猫: meaning'], ['plant grass', '种草: meaning'], ['to plant grass', '种草: meaning'], ['coffee shop', '咖啡馆: meaning'], ['cafe', '咖啡馆: meaning'], ['café', '咖啡馆: meaning'],
    ['herbal', '中草药: word of meaning'], ['catal', '目录: start of a word of meaning'], ['medicine Chinese', '中草药: word of meaning'], ['CAT', '猫: meaning'],
  ])('by %s as %s', (typed, expected) => {
    expect(find(typed)[0]).toBe(expected);
  });

  it.each(['qqq', '草种', 'ussycat', 'zhi1', 'ge4 zhi'])('not by %s', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

describe('of several words', () => {
  it('the best way comes first, in it the commoner word, and last one that is mostly read otherwise', () => {
    expect(find('xian')).toEqual(['先: reading', '现: reading', '洗: reading', '西安: reading']);
    expect(find("xi'an")).toEqual(['西安: reading']);
    expect(find('xian4').slice(0, 2)).toEqual(['现: reading', '先: reading in other tones']);
  });

  it('an old or rare meaning is no match of its own', () => {
    expect(find('cat')).toEqual(['猫: meaning', '狸奴: word of meaning', '目录: start of a word of meaning']);
  });
});

describe('a line tells', () => {
  const line = (typed: string): string => {
    const query = readQuery(typed, index.fold);
    const [hit] = query ? search.search(query) : [];
    const found = hit && search.line(hit.ordinal, query, hit.by);
    return found ? [found.simplified, found.traditional, found.syllables.map(({ text }) => text).join(' '), found.meanings].join(' | ') : '';
  };

  it('the reading that was asked for', () => {
    expect(line('hang')).toBe('行 | 行 | háng | row; line; profession');
    expect(line('mao2')).toMatch(/\| máo \|/u);
    expect(line('xing')).toBe('行 | 行 | xíng | to walk; to go; capable; competent');
  });

  it('the meaning that was asked for first', () => {
    expect(line('competent')).toBe('行 | 行 | xíng | capable; competent; to walk; to go');
    expect(line('hide oneself')).toBe('猫 | 貓 | māo | (dialect) to hide oneself; cat (CL:只)');
  });
});

it('the dictionary loads with a pause after each shard', () => {
  expect(pauses).toBeGreaterThanOrEqual(index.shardCount);
});

it('a shard that cannot be read fails the load', async () => {
  await expect(loadDictionary(index, async (name) => (name === '000.txt' ? Promise.reject(new Error('gone')) : open(name)), async () => {})).rejects.toThrow('gone');
});
