import { describe, expect, it } from 'vitest';
import { readingOfTerm } from '../../../utils/glossary/term-reading';

interface Given {
  forms: string[];
  pinyin?: string;
  standsFor?: string;
  plain?: string;
}

const read = ({ forms, pinyin, standsFor, plain = '某' }: Given, spelling = forms[0] ?? ''): string | undefined => {
  const reading = readingOfTerm({ forms, plain, ...(pinyin !== undefined && { pinyin }), ...(standsFor !== undefined && { standsFor }) }, spelling);
  return reading && `${reading.text}: ${reading.syllables.map(({ text }) => text).join(' ')}`;
};

describe('what is said of a term', () => {
  it.each<[string, Given, string | undefined, string | undefined]>([
    ['the term itself', { forms: ['种草'], pinyin: 'zhòng cǎo' }, undefined, '种草: zhòng cǎo'],
    ['its usual spelling, of a rarer one', { forms: ['蹲一个', '蹲蹲'], pinyin: 'dūn yī ge' }, '蹲蹲', '蹲一个: dūn yī ge'],
    ['itself, of a play on words', { forms: ['蓝瘦香菇'], pinyin: 'lán shòu xiāng gū', standsFor: '难受想哭' }, undefined, '蓝瘦香菇: lán shòu xiāng gū'],
    ['what a code stands for', { forms: ['yyds', '永远的神'], pinyin: 'yǒng yuǎn de shén', standsFor: '永远的神' }, undefined, '永远的神: yǒng yuǎn de shén'],
    ['the same where that is written out', { forms: ['yyds', '永远的神'], pinyin: 'yǒng yuǎn de shén', standsFor: '永远的神' }, '永远的神', '永远的神: yǒng yuǎn de shén'],
    ['digits, digit by digit', { forms: ['985'], pinyin: 'jiǔ bā wǔ' }, undefined, '985: jiǔ bā wǔ'],
    ['what digits stand for', { forms: ['520'], pinyin: 'wǒ ài nǐ', standsFor: '我爱你' }, undefined, '我爱你: wǒ ài nǐ'],
    ['digits that are no play on sounds', { forms: ['996'], pinyin: 'jiǔ jiǔ liù', standsFor: '996工作制' }, undefined, '996: jiǔ jiǔ liù'],
    ['of a longer run of digits, what they stand for', { forms: ['666', '6666'], pinyin: 'liù liù liù', standsFor: '溜溜溜' }, '6666', '溜溜溜: liù liù liù'],
    ['letters and digits, as they are said', { forms: ['T0'], pinyin: 'T líng', standsFor: 'tier 0' }, undefined, 'T0: T líng'],
    ['of an English abbreviation, its plain wording', { forms: ['ootd'], pinyin: 'jīn rì chuān dā', standsFor: 'outfit of the day', plain: '今日穿搭' }, undefined, '今日穿搭: jīn rì chuān dā'],
    ['two wordings with a stroke between', { forms: ['npy'], pinyin: 'nán péng you / nǚ péng you', standsFor: '男朋友 / 女朋友' }, undefined, '男朋友 / 女朋友: nán péng you / nǚ péng you'],
    ['nothing, where no syllable has a tone', { forms: ['cp'], pinyin: 'C P' }, undefined, undefined],
    ['nothing, of an English term', { forms: ['no cap'] }, undefined, undefined],
  ])('%s', (_, given, spelling, said) => {
    expect(read(given, spelling)).toBe(said);
  });
});
