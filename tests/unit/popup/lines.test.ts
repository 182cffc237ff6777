import { describe, expect, it } from 'vitest';
import '../fake-browser';
import { compileDictionary } from '../../../modules/dictionary/compile';
import { findLines, lineKey, recentLines } from '../../../entrypoints/popup/lines';
import { parseCedictLine, type CedictLine } from '../../../utils/dictionary/cedict';
import { DictionarySearch } from '../../../utils/dictionary/search';
import { loadDictionary } from '../../../utils/dictionary/search-tables';
import { WordIndex } from '../../../utils/dictionary/word-index';
import type { GlossaryTerm } from '../../../utils/glossary/glossary-term';
import { GlossarySearch } from '../../../utils/glossary/search';
import { openFrom } from '../../support/open-files';

const lines = ['麵 面 [mian4] /noodles/', '麪 面 [mian4] /flour/', '行 行 [xing2] /to walk/', '行 行 [hang2] /row/', '種草 种草 [zhong4 cao3] /to plant grass/']
  .map(parseCedictLine).filter((line): line is CedictLine => line !== null);
const { files } = compileDictionary(lines, new Map());
const open = openFrom(files);
const index = WordIndex.read(await (await open('index.bin')).arrayBuffer());
const term: GlossaryTerm = {
  id: 'zhongcao', language: 'zh', forms: ['种草', '种下草'], pinyin: 'zhòng cǎo', literal: 'plant grass', meaning: { en: 'To hook.', zh: '让人想买' }, plain: '推荐',
  register: ['friendly'], domain: 'shopping', example: { text: '种草', translation: 'x' }, freshness: 'current', spread: 'everyday', sources: ['usage'],
};
const glossary = new GlossarySearch(index.fold);
glossary.add([term]);
const dictionary = new DictionarySearch(index, await loadDictionary(index, open, async () => {}));
const known = { glossary: { state: 'ready' as const, value: glossary }, dictionary: { state: 'ready' as const, value: dictionary } };
const loading = { state: 'loading' as const };

describe('what was found', () => {
  it('leads to each entry once', () => {
    const keys = (findLines('mian', known, 'en') ?? []).map(lineKey);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leads to the reading that was asked for', () => {
    expect(findLines('hang', known, 'en')?.[0]?.lookUp).toEqual({ kind: 'word', text: '行', reading: 'háng' });
  });

  it('leads to a term by its usual spelling, or the one that was typed in full', () => {
    expect(findLines('种下', known, 'en')?.[0]).toMatchObject({ spelling: '种下草', lookUp: { id: 'zhongcao', text: '种草' } });
    expect(findLines('种下草', known, 'en')?.[0]?.lookUp).toEqual({ kind: 'term', id: 'zhongcao', text: '种下草' });
  });

  it('is what is there so far', () => {
    expect(findLines('zhongcao', { ...known, dictionary: loading }, 'en')?.map(lineKey)).toEqual(['term zhongcao']);
    expect(findLines('zhongcao', { glossary: loading, dictionary: loading }, 'en')).toEqual([]);
    expect(findLines(' ', known, 'en')).toBeNull();
  });
});

describe('what was opened before', () => {
  const recent = [{ kind: 'term' as const, id: 'zhongcao', text: '种草' }, { kind: 'word' as const, text: '行', reading: 'háng' }, { kind: 'term' as const, id: 'gone', text: '无' }];

  it('is told as far as it is known', () => {
    expect(recentLines(recent, known).map(({ kind }) => kind)).toEqual(['term', 'word']);
    expect(recentLines(recent, known)[1]).toMatchObject({ word: { meanings: 'row' } });
    expect(recentLines(recent, { ...known, dictionary: loading }).map(({ kind }) => kind)).toEqual(['term', 'unread']);
    expect(recentLines(recent, { glossary: loading, dictionary: loading }).map(({ kind }) => kind)).toEqual(['unread', 'unread', 'unread']);
  });
});
