import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTerms, joinSets, narrowTerms, type Term } from '../../../utils/glossary/compile-terms';
import { TermMatcher } from '../../../utils/glossary/term-matcher';
import { anyText } from '../texts';

const term = (id: string, forms: string[], parts: Partial<Term> = {}): Term => ({ id, language: 'zh', forms, spread: 'common', ...parts });
const foldPairs = '種种裡里絕绝';

const terms = [
  term('zhongcao', ['种草'], { match: { notIn: ['种草莓', '这种草'] } }),
  term('yyds', ['yyds', '永远的神'], { spread: 'everyday' }),
  term('dun', ['蹲', '蹲一个'], { match: { own: true } }),
  term('jue', ['绝绝子']),
  term('cp', ['cp'], { match: { near: ['嗑', '粉'] } }),
  term('liu', ['666', '6'], { match: { short: 6 } }),
  term('niu', ['🐮🍺']),
  term('hong', ['红薯'], { match: { mark: false } }),
];
const compiled = compileTerms(terms, foldPairs);
const matcher = new TermMatcher(compiled.set);
const found = (text: string): string[] => matcher.match(text).map(({ form, start, end }) => `${terms[compiled.termOfForm[form] ?? -1]?.id}:${text.slice(start, end)}`);

describe('a term is found', () => {
  it.each([
    ['in simplified', '被种草了', ['zhongcao:种草']],
    ['in traditional', '被種草了', ['zhongcao:種草']],
    ['in capitals and full width', 'ＹＹＤＳ!', ['yyds:ＹＹＤＳ']],
    ['with a zero-width space in it', '绝绝\u200b子', ['jue:绝绝\u200b子']],
    ['not within a longer ordinary word', '去种草莓', []],
    ['nor where a longer word overlaps it from the left', '这种草药', []],
    ['but beside one', '种草莓被种草', ['zhongcao:种草']],
    ['by itself where it has to', '蹲', ['dun:蹲']],
    ['not in a sentence where it has to stand by itself', '我蹲下来', []],
    ['near one of its words', '嗑到我的cp', ['cp:cp']],
    ['not without them', '这个cp', []],
    ['in a short text', '6!', ['liu:6']],
    ['with its last letter drawn out', '66666', ['liu:66666']],
    ['not in a long one', '我今天买了一共有 6 的东西', []],
    ['as an emoji pair with its selectors', '太🐮\ufe0f🍺了', ['niu:🐮\ufe0f🍺']],
    ['although it is not marked', '红薯', ['hong:红薯']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it('the form that is spelled so is known whether or not its conditions hold', () => {
  const idOf = (text: string): string | undefined => terms[compiled.termOfForm[matcher.spelled(text)] ?? -1]?.id;
  expect(['蹲', 'CP', '種草', '种', '种草莓', ''].map(idOf)).toEqual(['dun', 'cp', 'zhongcao', undefined, undefined, undefined]);
});

it('whatever the text, matches lie in it in order, none over another', () => {
  fc.assert(fc.property(anyText, (text) => {
    let last = 0;
    for (const { start, end } of matcher.match(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }), { numRuns: 500 });
});

describe('a set for a page', () => {
  const formsOf = (wanted: string, known: string[] = []): string[] =>
    narrowTerms(compiled, (mark, place) => wanted.includes(mark) && !known.includes(terms[place]?.id ?? '')).forms.split('\n').toSorted();

  it('leaves out what is never marked', () => {
    expect(formsOf('eu')).not.toContain('红薯');
    expect(formsOf('eu')).toContain('yyds');
  });

  it('leaves out what everybody meets where only the uncommon is wanted', () => {
    expect(formsOf('u')).not.toContain('yyds');
    expect(formsOf('u')).toContain('绝绝子');
  });

  it('leaves out what the person knows', () => {
    expect(formsOf('eu', ['jue'])).not.toContain('绝绝子');
  });

  it('keeps the conditions with their forms', () => {
    const narrow = new TermMatcher(narrowTerms(compiled, (mark) => mark === 'u'));
    expect(narrow.match('我蹲下来看cp')).toEqual([]);
    expect(narrow.match('蹲')).toHaveLength(1);
  });

  it('is made of several, the first of two with one spelling winning', () => {
    const own = compileTerms([term('own', ['蹲', '新词'])], foldPairs);
    const joined = new TermMatcher(joinSets([own.set, compiled.set]));
    expect(joined.match('我蹲下来用新词说绝绝子').map(({ start, end }) => [start, end])).toEqual([[1, 2], [5, 7], [8, 11]]);
  });

  it('of nothing finds nothing', () => {
    expect(new TermMatcher(joinSets([narrowTerms(compiled, () => false)])).match('绝绝子')).toEqual([]);
  });
});
