import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../utils/language/atoms';
import { anyText } from '../texts';

const told = (text: string): string[] => atomsOf(text).map(({ start, end, kind }) => `${text.slice(start, end)}:${kind}`);

describe('a text falls into its smallest stretches', () => {
  it.each([
    ['每个汉字', ['每:word', '个:word', '汉:word', '字:word']],
    ['人々〇', ['人:word', '々:word', '〇:word']],
    ['𠮷野家', ['𠮷:word', '野:word', '家:word']],
    ['涨了50%！', ['涨:word', '了:word', '50%:number', '！:punctuation']],
    ['3.5折1,000元9:30', ['3.5:number', '折:word', '1,000:number', '元:word', '9:30:number']],
    ['１２％好', ['１２％:number', '好:word']],
    ["don't well-known café", ["don't:latin", ' :space', 'well-known:latin', ' :space', 'café:latin']],
    ['iPhone15 Pro', ['iPhone15:latin', ' :space', 'Pro:latin']],
    ['Привет', ['Привет:latin']],
    ['[doge][捂脸R]', ['[doge]:sticker', '[捂脸R]:sticker']],
    ['[太长了这不是表情而是一句话]', ['[:punctuation', ...[...'太长了这不是表情而是一句话'].map((han) => `${han}:word`), ']:punctuation']],
    ['好……吗？？？', ['好:word', '……:punctuation', '吗:word', '？？？:punctuation']],
    ['！？', ['！:punctuation', '？:punctuation']],
    ['a \n\t b', ['a:latin', ' \n\t :space', 'b:latin']],
    ['', []],
  ])('%j', (text, atoms) => {
    expect(told(text)).toEqual(atoms);
  });

  it.each(['😀', '👨‍👩‍👧‍👦', '👍🏽', '🇨🇳', '1️⃣', '#️⃣', '❤️', '❤️‍🔥', '🏳️‍🌈'])('%s is one emoji', (emoji) => {
    expect(told(`好${emoji}看`)).toEqual(['好:word', `${emoji}:emoji`, '看:word']);
  });

  it('two flags are two emoji', () => {
    expect(told('🇨🇳🇺🇸')).toEqual(['🇨🇳:emoji', '🇺🇸:emoji']);
  });

  it('half a surrogate pair stands alone', () => {
    expect(told('好\ud83d看\udc00')).toEqual(['好:word', '\ud83d:other', '看:word', '\udc00:other']);
  });
});

it('atoms cover any text without gaps', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(atomsOf(text).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    let at = 0;
    for (const { start, end } of atomsOf(text)) {
      expect(start).toBe(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBe(text.length);
  }), { numRuns: 500 });
});
