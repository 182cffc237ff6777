import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScriptFold } from '../../../utils/language/script-fold';
import { anyText } from '../texts';

const pairs = ['發发', '髮发', '著着', '貓猫', '種种'].flatMap(([from = '', to = '']) => [from.charCodeAt(0), to.charCodeAt(0)]);
const fold = createScriptFold(Uint16Array.from(pairs));

describe('the spellings of one word become one', () => {
  it.each([
    ['種草', '种草'], ['頭髮', '頭发'], ['發貓', '发猫'], ['着著', '着着'],
    ['T恤', 't恤'], ['Ｔ恤', 't恤'], ['ＯＫ！', 'ok!'], ['３Ｄ', '3d'], ['ABCXYZ', 'abcxyz'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['', '种草', 'already folded 123', '😀𠮷', '\ud83d种\udc00', '　全角空格', 'éÀ'])('%j needs no folding', (text) => {
    expect(fold(text)).toBe(text);
  });
});

it('every unit keeps its place, whatever the text', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(fold(text)).toHaveLength(text.length);
    for (let at = 0; at < text.length; at++) expect(fold(text)[at]).toBe(fold(text[at] ?? ''));
  }));
});

it('folding twice changes nothing more', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  }));
});

it('halves of surrogate pairs stay as they are', () => {
  fc.assert(fc.property(fc.integer({ min: 0xd800, max: 0xdfff }), (unit) => {
    const half = String.fromCharCode(unit);
    expect(fold(`貓${half}貓`)).toBe(`猫${half}猫`);
  }));
});
