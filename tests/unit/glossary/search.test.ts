import { describe, expect, it } from 'vitest';
import type { GlossaryTerm } from '../../../utils/glossary/glossary-term';
import { GlossarySearch } from '../../../utils/glossary/search';
import { readQuery } from '../../../utils/search-query';

const traditional: Record<string, string> = { 種: '种', 絕: '绝' };
const fold = (text: string): string => text.toLowerCase().replace(/[種絕]/gu, (character) => traditional[character] ?? character);

const term = (id: string, parts: Partial<GlossaryTerm>): GlossaryTerm => ({
  id, language: 'zh', forms: [id], literal: '', meaning: { en: '', zh: '' }, plain: '', register: ['neutral'], domain: 'general',
  example: { text: '', translation: '' }, freshness: 'current', spread: 'common', sources: ['usage'], ...parts,
});

const terms = [
  term('jizhong', { forms: ['种草机'], pinyin: 'zhòng cǎo jī', meaning: { en: 'Someone whose posts make you buy.', zh: '总让人想买的人' } }),
  term('zhongcao', {
    forms: ['种草', '种下草'], pinyin: 'zhòng cǎo', literal: 'plant grass', spread: 'everyday',
    meaning: { en: 'To make someone want a thing; to hook them.', zh: '让人想买' },
  }),
  term('yyds', { forms: ['yyds'], pinyin: 'yǒng yuǎn de shén', standsFor: '永远的神', meaning: { en: 'The greatest of all time.', zh: '最棒' } }),
  term('juejuezi', { forms: ['绝绝子'], pinyin: 'jué jué zǐ', freshness: 'dated', meaning: { en: 'Amazing, the greatest.', zh: '太棒了' } }),
  term('doge', { forms: ['[doge]', '🐶'], meaning: { en: 'Just kidding.', zh: '开玩笑' } }),
  term('slay', { language: 'en', forms: ['slay'], literal: '杀', plain: 'do very well', meaning: { en: 'To do very well.', zh: '太绝了' } }),
  term('slayed', { language: 'en', forms: ['slayed it'], literal: '杀', plain: 'won', meaning: { en: 'Won.', zh: '赢了' } }),
];
const search = new GlossarySearch(fold);
search.add(terms);

const find = (typed: string, own?: 'en' | 'zh'): string[] => {
  const query = readQuery(typed, fold);
  return query ? search.search(query, own).map(({ term: found, by }) => `${found.id}: ${by}`) : [];
};

describe('a term is found', () => {
  it.each([
    ['种草', 'zhongcao: spelling'], ['種草', 'zhongcao: spelling'], ['种', 'zhongcao: start of spelling'], ['草机', 'jizhong: part of spelling'],
    ['YYDS', 'yyds: spelling'], ['ｙｙｄｓ', 'yyds: spelling'], ['永远的神', 'yyds: start of spelling'], ['[doge]', 'doge: spelling'], ['🐶', 'doge: spelling'], ['doge', 'doge: start of spelling'],
    ['zhongcao', 'zhongcao: reading'], ['zhong cao', 'zhongcao: reading'], ['zhòng cǎo', 'zhongcao: reading'], ['zhong4cao3', 'zhongcao: reading'],
    ['zhong4', 'zhongcao: start of reading'], ['zhong1cao3', 'zhongcao: reading in other tones'], ['zc', 'zhongcao: initials of a term'],
    ['zcj', 'jizhong: initials of a term'], ['zhcao', 'zhongcao: shortened reading'], ['yongyuan', 'yyds: start of reading'],
    ['plant grass', 'zhongcao: meaning'], ['to hook them', 'zhongcao: meaning'], ['hook', 'zhongcao: word of meaning'], ['greatest', 'yyds: word of meaning'],
    ['amaz', 'juejuezi: start of a word of meaning'], ['想买', 'zhongcao: word of meaning'], ['grass plant', 'zhongcao: start of a word of meaning'],
  ])('by %s as %s', (typed, expected) => {
    expect(find(typed)[0]).toBe(expected);
  });

  it.each(['', '   ', 'qqq', '草种', 'lay', 'zhang'])('not by %j', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

describe('of several terms', () => {
  it('the best way comes first', () => {
    expect(find('zhongcao')).toEqual(['zhongcao: reading', 'jizhong: start of reading']);
    expect(find('种草')).toEqual(['zhongcao: spelling', 'jizhong: start of spelling']);
  });

  it('everyday ones come before others, dated ones last', () => {
    expect(find('greatest')).toEqual(['yyds: word of meaning', 'juejuezi: word of meaning']);
    expect(find('zh')).toEqual(['zhongcao: start of reading', 'jizhong: start of reading']);
  });

  it('those in the person’s own language wait where only a few letters were typed', () => {
    expect(find('sla')).toEqual(['slay: start of spelling', 'slayed: start of spelling']);
    expect(find('slay', 'en')).toEqual(['slay: spelling', 'slayed: part of spelling']);
  });
});

it('a term tells by which of its spellings it was found', () => {
  const spelling = (typed: string): string | undefined => {
    const query = readQuery(typed, fold);
    return query ? search.search(query)[0]?.spelling : undefined;
  };
  expect(spelling('种下')).toBe('种下草');
  expect(spelling('zhongcao')).toBe('种草');
  expect(spelling('🐶')).toBe('🐶');
});

it('terms can be had by spelling and by id', () => {
  expect(search.spelled('種草').map(({ id }) => id)).toEqual(['zhongcao']);
  expect(search.spelled('种')).toEqual([]);
  expect(search.withId('doge')?.forms).toEqual(['[doge]', '🐶']);
});
