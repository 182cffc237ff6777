import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../utils/sensitive/excerpt';
import { withoutQuieted, withPassagesOf, type Quieted } from '../../../utils/sensitive/quieted';
import type { Finding } from '../../../utils/sensitive/rule-matcher';
import { wantedFindings } from '../../../utils/sensitive/wanted-findings';
import { warnedTopics, type WarnedPassage } from '../../../utils/sensitive/warned-topics';

describe('of a draft is looked through', () => {
  const long = Array.from({ length: 5_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');

  it('all, where it is short', () => {
    expect(excerptAround('很短', 2)).toBe('很短');
    expect(excerptAround('', 0)).toBe('');
  });

  it.each([
    ['at its start', 0, 0],
    ['in its middle', 2_500, 1_500],
    ['at its end', 5_000, 3_000],
  ])('the part around the caret %s', (_, caret, start) => {
    expect(excerptAround(long, caret)).toBe(long.slice(start, start + 2_000));
  });
});

describe('findings that the person wants to hear of', () => {
  const categories = [{ id: 'fruit', initiallyOn: true }, { id: 'nuts', initiallyOn: false }];
  const text = 'Apple and pecan';
  const finding = (category: number, start: number, end: number): Finding => ({ start, end, category, rule: 0, place: 0, severity: 1, reading: 'mark' });
  const all = [finding(0, 0, 5), finding(1, 10, 15)];
  const wanted = (choice: Partial<Parameters<typeof wantedFindings>[3]>): string[] =>
    wantedFindings(text, all, categories, { sensitiveOff: [], sensitiveOn: [], sensitiveOnlyDrafts: [], sensitiveOnlyReading: [], silencedPassages: [], ...choice }, 'drafts').map(({ start, end }) => text.slice(start, end));

  it.each([
    ['are those of categories that are on from the start', {}, ['Apple']],
    ['and those that were switched on', { sensitiveOn: ['nuts'] }, ['Apple', 'pecan']],
    ['without those switched off', { sensitiveOff: ['fruit'] }, []],
    ['without silenced passages, in whatever case', { silencedPassages: ['aPPle'] }, []],
    ['but not for other passages', { silencedPassages: ['pear'] }, ['Apple']],
  ])('%s', (_, choice, expected) => {
    expect(wanted(choice)).toEqual(expected);
  });
});

const passage = (category: number, text: string, severity: WarnedPassage['severity'] = 2): WarnedPassage => ({ category, text, severity, place: 0 });

describe('the topics of a draft', () => {
  const told = (...passages: WarnedPassage[]): string[] =>
    warnedTopics(passages).map((topic) => `${topic.category} ${topic.severity} ${topic.passages.map(({ text }) => text).join()}`);

  it('stand by weight, those that call for help first', () => {
    expect(told(passage(4, 'a', 1), passage(2, 'b', 3), passage(7, 'c', 'support'), passage(3, 'd', 2))).toEqual(['7 support c', '2 3 b', '3 2 d', '4 1 a']);
  });

  it('of one weight stand as in the draft', () => {
    expect(told(passage(9, 'a'), passage(1, 'b'))).toEqual(['9 2 a', '1 2 b']);
  });

  it('hold their passages once each, and are as serious as the weightiest', () => {
    expect(told(passage(1, 'Weed', 2), passage(1, 'weed', 3), passage(1, 'pot', 1))).toEqual(['1 3 Weed,pot']);
  });

  it('are none of nothing', () => {
    expect(told()).toEqual([]);
  });
});

describe('what the person has quieted', () => {
  const passages = [passage(1, 'Weed'), passage(1, 'pot'), passage(2, 'weed'), passage(2, 'vpn')];
  const word: Quieted = { kind: 'passage', text: 'weed' };
  const topic: Quieted = { kind: 'category', category: 2, id: 'two', title: { en: 'Two', zh: '二' } };
  const texts = (found: readonly WarnedPassage[]): string[] => found.map(({ category, text }) => `${category} ${text}`);

  it('is left out at once: a passage in all its topics, a topic with all its passages', () => {
    expect(texts(withoutQuieted(passages, [word]))).toEqual(['1 pot', '2 vpn']);
    expect(texts(withoutQuieted(passages, [topic]))).toEqual(['1 Weed', '1 pot']);
    expect(texts(withoutQuieted(passages, [word, topic]))).toEqual(['1 pot']);
  });

  it('comes back as it was, nothing twice', () => {
    expect(texts(withPassagesOf([passage(1, 'pot')], passages, word))).toEqual(['1 pot', '1 Weed', '2 weed']);
    expect(texts(withPassagesOf(passages, passages, topic))).toEqual(texts(passages));
  });
});
