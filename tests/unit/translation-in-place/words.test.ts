import { expect, it } from 'vitest';
import { createWords } from '../../../entrypoints/rednote-translation.content/words';

const words = createWords({ language: 'en', strings: { a: { b: '{{done}} of {{total}}', terms_one: '{{count}} term', terms_other: '{{count}} terms' } } });

it('fills in what varies', () => {
  expect(words('a.b', { done: 1, total: 3 })).toBe('1 of 3');
});

it('counts as the language does', () => {
  expect([words('a.terms', { count: 1 }), words('a.terms', { count: 2 })]).toEqual(['1 term', '2 terms']);
  const chinese = createWords({ language: 'zh-CN', strings: { terms_other: '{{count}} 个词' } });
  expect(chinese('terms', { count: 1 })).toBe('1 个词');
});

it('says nothing where it has no words', () => {
  expect([words('a.missing'), words('a'), words('toString')]).toEqual(['', '', '']);
});
