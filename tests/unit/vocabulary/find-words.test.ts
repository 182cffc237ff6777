import { describe, expect, it } from 'vitest';
import { TermMatcher } from '../../../utils/glossary/term-matcher';
import { scheduleAfter } from '../../../utils/review/schedule';
import { findWords, noFilter, orderWords, tagsOf, type FindableWord, type WordFilter } from '../../../utils/vocabulary/find-words';
import { edited, newWord, type EditableFields } from '../../../utils/vocabulary/saved-word';
import { compileMarks } from '../../../utils/vocabulary/vocabulary-marks';

const now = Date.UTC(2026, 0, 5, 12);
const make = (text: string, pinyin: string, meaning: string, savedAt: number, fields: Partial<EditableFields> = {}): FindableWord =>
  ({ ...edited(newWord({ kind: 'word', text, traditional: '', pinyin, meaning, meaningLanguage: 'en' }, savedAt), fields, savedAt + 1), schedule: null });
const words = [
  make('种草', 'zhòng cǎo', 'to recommend', 3, { tags: ['beauty'] }),
  make('咖啡', 'kā fēi', 'coffee', 1, { status: 'known', note: 'with 馆' }),
  { ...make('安利', 'ān lì', 'to recommend warmly', 2, { status: 'learning', lists: ['l1'] }), schedule: scheduleAfter(null, 4, now - 30 * 86_400_000) },
];
const found = (filter: Partial<WordFilter>): string[] => findWords(orderWords(words, filter.order ?? 'newest'), { ...noFilter, ...filter }, now).map(({ text }) => text);

describe('words are found', () => {
  it.each([
    [{ text: '草' }, ['种草']],
    [{ text: 'zhongcao' }, ['种草']],
    [{ text: 'zhong cao' }, ['种草']],
    [{ text: 'RECOMMEND warm' }, ['安利']],
    [{ text: '馆' }, ['咖啡']],
    [{ text: 'Béauty' }, ['种草']],
    [{ status: 'known' as const }, ['咖啡']],
    [{ list: 'l1' }, ['安利']],
    [{ tag: 'beauty' }, ['种草']],
    [{ onlyDue: true, order: 'due' as const }, ['安利', '种草']],
    [{ order: 'oldest' as const }, ['咖啡', '安利', '种草']],
    [{ order: 'pinyin' as const }, ['安利', '咖啡', '种草']],
    [{ text: 'nothing such' }, []],
  ])('by %j', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('with all their tags', () => {
    expect(tagsOf(words)).toEqual(['beauty']);
  });
});

describe('words are marked', () => {
  const marksIn = (text: string): string[] => {
    const { set, statuses } = compileMarks([...words, make('收藏', '', '', 1, { status: 'ignored' }), make('OOTD', '', '', 1)], '種种');
    return new TermMatcher(set).match(text).map(({ form, start, end }) => `${text.slice(start, end)} ${statuses[form]}`);
  };

  it('in either script, each with its status, ignored ones not', () => {
    expect(marksIn('被安利了，種草这杯咖啡，先收藏')).toEqual(['安利 l', '種草 n', '咖啡 k']);
  });

  it('as whole words where they are Latin', () => {
    expect(marksIn('今日ootd foootdx')).toEqual(['ootd n']);
  });
});
