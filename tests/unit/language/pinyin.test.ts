import { describe, expect, it } from 'vitest';
import { markReading, markSyllable, readMarkedPinyin, splitReading } from '../../../utils/language/pinyin';

describe('a syllable gets its mark', () => {
  it.each([
    ['ma1', 'mā', 1], ['ma2', 'má', 2], ['ma3', 'mǎ', 3], ['ma4', 'mà', 4], ['ma5', 'ma', 5],
    ['gou3', 'gǒu', 3], ['guo2', 'guó', 2], ['zhong4', 'zhòng', 4], ['xiong2', 'xióng', 2], ['bei3', 'běi', 3], ['hao3', 'hǎo', 3],
    ['jiu3', 'jiǔ', 3], ['liu4', 'liù', 4], ['gui4', 'guì', 4], ['dui4', 'duì', 4], ['quan1', 'quān', 1], ['jue2', 'jué', 2], ['yue4', 'yuè', 4],
    ['lu:4', 'lǜ', 4], ['lv4', 'lǜ', 4], ['lü4', 'lǜ', 4], ['nu:3', 'nǚ', 3], ['nu:e4', 'nüè', 4], ['nüe4', 'nüè', 4], ['lu:e4', 'lüè', 4], ['lu:5', 'lü', 5],
    ['er2', 'ér', 2], ['m2', 'ḿ', 2], ['n4', 'ǹ', 4], ['ng2', 'ńg', 2], ['hm5', 'hm', 5], ['r5', 'r', 5],
  ] as const)('%s is %s in tone %i', (numbered, text, tone) => {
    expect(markSyllable(numbered)).toEqual({ text, tone });
  });

  it.each([['Bei3', 'Běi'], ['Ou1', 'Ōu'], ['Er4', 'Èr'], ['Lu:3', 'Lǚ'], ['LU:4', 'LǛ'], ['A1', 'Ā']])('capitals stay capitals: %s is %s', (numbered, text) => {
    expect(markSyllable(numbered).text).toBe(text);
  });

  it.each(['T', 'xu', '·', ',', '，', '5', 'A', '', 'ma6', 'ma0', '12'])('what is no numbered syllable stays as it is: %j', (text) => {
    expect(markSyllable(text)).toEqual({ text, tone: 5 });
  });
});

describe('a reading falls into its syllables', () => {
  it.each([
    ['ka1 fei1 guan3', ['ka1', 'fei1', 'guan3']],
    ['ka1fei1guan3', ['ka1', 'fei1', 'guan3']],
    ['Bei3jing1', ['Bei3', 'jing1']],
    ['Xi1an1', ['Xi1', 'an1']],
    ['lu:4cha2', ['lu:4', 'cha2']],
    ['yi1 hui4 r5', ['yi1', 'hui4', 'r5']],
    ['yi1hui4r5', ['yi1', 'hui4', 'r5']],
    ['T xu4', ['T', 'xu4']],
    ['K gan1', ['K', 'gan1']],
    ['Shuang1 11', ['Shuang1', '11']],
    ['21 san1 ti3', ['21', 'san1', 'ti3']],
    ['wu3 G', ['wu3', 'G']],
    ['A A zhi4', ['A', 'A', 'zhi4']],
    ['Wei2 duo1 li4 ya4 · Bei4 ke4 han4 mu3', ['Wei2', 'duo1', 'li4', 'ya4', '·', 'Bei4', 'ke4', 'han4', 'mu3']],
    ['yi1 bu4 zuo4 , er4 bu4 xiu1', ['yi1', 'bu4', 'zuo4', ',', 'er4', 'bu4', 'xiu1']],
    ['yi1bu4zuo4,er4bu4xiu1', ['yi1', 'bu4', 'zuo4', ',', 'er4', 'bu4', 'xiu1']],
    ['  zhong4   cao3 ', ['zhong4', 'cao3']],
    ['', []],
  ])('%j', (reading, syllables) => {
    expect(splitReading(reading)).toEqual(syllables);
  });
});

it('a whole reading comes marked, syllable by syllable', () => {
  expect(markReading('nu:3 hai2 r5').map(({ text, tone }) => `${text}${tone}`)).toEqual(['nǚ3', 'hái2', 'r5']);
  expect(markReading('')).toEqual([]);
});

describe('pinyin that is marked already falls into its syllables', () => {
  it.each([
    ['zhòng cǎo', ['zhòng4', 'cǎo3']],
    ['yǒng yuǎn de shén', ['yǒng3', 'yuǎn3', 'de5', 'shén2']],
    ['nǚ lǜ ḿ ê̄ Ā', ['nǚ3', 'lǜ4', 'ḿ2', 'ê̄1', 'Ā1']],
    ['lü nüè', ['lü5', 'nüè4']],
    ['yuán shén, qǐ dòng', ['yuán2', 'shén,2', 'qǐ3', 'dòng4']],
    ['shuān Q', ['shuān1', 'Q5']],
    ['  jué   jué zi ', ['jué2', 'jué2', 'zi5']],
    ['zho\u0300ng', ['zhòng4']],
    ['', []],
  ])('%j', (pinyin, syllables) => {
    expect(readMarkedPinyin(pinyin).map(({ text, tone }) => `${text}${tone}`)).toEqual(syllables);
  });
});
