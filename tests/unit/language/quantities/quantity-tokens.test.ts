import { expect, it } from 'vitest';
import { findQuantities } from '../../../../utils/language/quantities/find-quantities';
import { withQuantities } from '../../../../utils/language/quantities/quantity-tokens';
import { withTerms } from '../../../../utils/glossary/term-tokens';
import { createScriptFold } from '../../../../utils/language/script-fold';
import { segmentBlock } from '../../../../utils/language/segmentation';

const cut = (text: string, terms: readonly { start: number; end: number }[] = []): string[] => {
  const words = segmentBlock(text, { wordsAt: () => {} }, createScriptFold(new Uint16Array()));
  return withQuantities(withTerms(words, terms), findQuantities(text)).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
};

it('an amount is one token, whatever it is made of', () => {
  expect(cut('粉1.2万，165/50')).toEqual(['word 粉', 'quantity 1.2万', 'punctuation ，', 'quantity 165/50']);
});

it('a term stays where an amount would cover it or part of it', () => {
  expect(cut('八折', [{ start: 0, end: 2 }])).toEqual(['term 八折']);
  expect(cut('第二件半价', [{ start: 3, end: 5 }])).toEqual(['word 第二', 'word 件', 'term 半价']);
});

it('a character that is slang alone is a mere unit within an amount', () => {
  expect(cut('一米八', [{ start: 1, end: 2 }])).toEqual(['quantity 一米八']);
});
