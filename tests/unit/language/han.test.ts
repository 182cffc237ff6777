import { describe, expect, it } from 'vitest';
import { hasHan } from '../../../utils/language/han';

describe('Chinese characters are told from others', () => {
  it.each(['字', 'ok好', '〇', '𠮷', '髮'])('%s holds one', (text) => {
    expect(hasHan(text)).toBe(true);
  });

  it.each(['', 'abc', '123', '！。', '😀', 'ひらがな', '한국어', '\ud840'])('%j holds none', (text) => {
    expect(hasHan(text)).toBe(false);
  });
});
