import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { labelsSchema, translationsSchema } from '../../../utils/interface-labels/label-schema';

const label = { key: 'follow', source: '关注', where: 'note', kind: 'text' };

describe('labels that pass', () => {
  it.each([
    ['a text', label],
    ['a text for tabs', { ...label, as: 'tab' }],
    ['a pattern', { ...label, source: '展开 {count} 条回复', kind: 'pattern' }],
  ])('%s', (_, one) => {
    expect(v.safeParse(labelsSchema, [one]).success).toBe(true);
  });
});

describe('labels that do not', () => {
  it.each([
    ['a pattern that is called a text', { ...label, source: '{count}次' }],
    ['a text that is called a pattern', { ...label, kind: 'pattern' }],
    ['an unknown placeholder', { ...label, source: '{name}赞了你', kind: 'pattern' }],
    ['a brace that stays open', { ...label, source: '{count次', kind: 'pattern' }],
    ['a number that stands as it is', { ...label, source: '近7日' }],
    ['a place in the text', { ...label, source: '关注@tab' }],
    ['an unknown part of the site', { ...label, where: 'elsewhere' }],
    ['a key with capitals', { ...label, key: 'Follow' }],
    ['no text', { ...label, source: ' ' }],
    ['a field nobody reads', { ...label, english: 'Follow' }],
  ])('%s', (_, one) => {
    expect(v.safeParse(labelsSchema, [one]).success).toBe(false);
  });

  it('none at all', () => {
    expect(v.safeParse(labelsSchema, []).success).toBe(false);
  });
});

describe('translations', () => {
  it.each([
    ['a text', { follow: 'Follow' }, true],
    ['spellings', { follow: ['Notifications', 'Alerts'] }, true],
    ['plural forms', { follow: { one: '{count} reply', other: '{count} replies' } }, true],
    ['one spelling in a list', { follow: ['Follow'] }, false],
    ['plural forms without the general one', { follow: { one: '{count} reply' } }, false],
    ['a form that no language has', { follow: { other: 'a', several: 'b' } }, false],
    ['nothing', { follow: '' }, false],
  ])('%s', (_, translations, passes) => {
    expect(v.safeParse(translationsSchema, translations).success).toBe(passes);
  });
});
