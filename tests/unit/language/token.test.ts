import { describe, expect, it } from 'vitest';
import { hasHan } from '../../../utils/language/han';
import { tokenAt, type Token } from '../../../utils/language/token';

const tokens: Token[] = [{ start: 0, end: 2, kind: 'word' }, { start: 2, end: 3, kind: 'punctuation' }, { start: 3, end: 7, kind: 'word' }];

it.each([[0, 0], [1, 0], [2, 1], [3, 2], [6, 2]])('the token that contains offset %i is number %i', (offset, at) => {
  expect(tokenAt(tokens, offset)).toBe(tokens[at]);
});

it.each([-1, 7, 100])('no token contains offset %i', (offset) => {
  expect(tokenAt(tokens, offset)).toBeUndefined();
  expect(tokenAt([], offset)).toBeUndefined();
});

describe('Chinese characters are told from others', () => {
  it.each(['字', 'ok好', '〇', '𠮷', '髮'])('%s holds one', (text) => {
    expect(hasHan(text)).toBe(true);
  });

  it.each(['', 'abc', '123', '！。', '😀', 'ひらがな', '한국어', '\ud840'])('%j holds none', (text) => {
    expect(hasHan(text)).toBe(false);
  });
});
