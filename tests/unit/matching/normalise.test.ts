import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNormaliser } from '../../../utils/matching/normalise';
import { anyText } from '../texts';
import { inUnitOrder } from '../../../utils/matching/unit-map';

const normalise = createNormaliser(inUnitOrder('種种發发裡里'));

it.each([
  ['YYDS', 'yyds'], ['ＹＹＤＳ', 'yyds'], ['Don’t', "don't"], ['種草', '种草'], ['絕絕子', '絕絕子'],
  ['y\u200byds', 'yyds'], ['❤️', '❤'], ['👨\u200d👩', '👨👩'], ['👉🏻👈🏿', '👉👈'], ['👋🏽!', '👋!'], ['６６６', '666'], ['　', ' '], ['种草！', '种草!'], ['ÀÉ', 'ÀÉ'],
])('%s is looked for as %s', (source, normalised) => {
  expect(normalise(source).text).toBe(normalised);
});

it('offsets lead back over what was left out', () => {
  const { text, sourceOffset } = normalise('a\u200bb種\ufe0fc');
  expect(text).toBe('ab种c');
  expect([0, 1, 2, 3, 4].map(sourceOffset)).toEqual([0, 2, 3, 5, 6]);
});

it('a text that needs nothing comes back as it is', () => {
  expect(normalise('今天 ok').text).toBe('今天 ok');
});

it('normalising twice is normalising once, and each unit leads back to the unit it came from', () => {
  fc.assert(fc.property(anyText, (source) => {
    const { text, sourceOffset } = normalise(source);
    expect(normalise(text).text).toBe(text);
    expect(sourceOffset(text.length)).toBe(source.length);
    for (let at = 0; at < text.length; at++) expect(normalise(source.charAt(sourceOffset(at))).text).toBe(text.charAt(at));
  }), { numRuns: 500 });
});
