import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeMatches } from '../../../utils/glossary/merge-matches';
import { withTerms } from '../../../utils/glossary/term-tokens';
import type { Token } from '../../../utils/language/token';

/** Tokens of the lengths given, one after the other. */
function tokensOf(...lengths: number[]): Token[] {
  let start = 0;
  return lengths.map((length) => ({ start, end: (start += length), kind: 'word' }));
}

it.each([
  ['no term changes nothing', [2, 1], [], ['0-2 word', '2-3 word']],
  ['a term takes the place of its tokens', [1, 1, 1], [[0, 3]], ['0-3 term']],
  ['a term inside a token leaves what is beside it', [4], [[1, 3]], ['0-1 word', '1-3 term', '3-4 word']],
  ['a term over the edge of two tokens cuts both', [2, 2], [[1, 3]], ['0-1 word', '1-3 term', '3-4 word']],
  ['two terms in one token', [5], [[0, 2], [3, 5]], ['0-2 term', '2-3 word', '3-5 term']],
  ['one term after the other over many tokens', [1, 1, 1, 1], [[0, 2], [2, 4]], ['0-2 term', '2-4 term']],
])('%s', (_, lengths, terms, expected) => {
  expect(withTerms(tokensOf(...lengths), terms.map(([start = 0, end = 0]) => ({ start, end }))).map(({ start, end, kind }) => `${start}-${end} ${kind}`)).toEqual(expected);
});

it('tokens cover the text as before, without gaps', () => {
  const stretches = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })), { maxLength: 8 })
    .map((pairs) => mergeMatches([pairs.map(([start, length]) => ({ start, end: start + length }))]));
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), stretches, (lengths, terms) => {
    const tokens = tokensOf(...lengths);
    const end = tokens.at(-1)?.end ?? 0;
    const inside = terms.filter((one) => one.end <= end);
    const merged = withTerms(tokens, inside);
    expect(merged.map(({ start }) => start)).toEqual([0, ...merged.slice(0, -1).map((token) => token.end)]);
    expect(merged.at(-1)?.end).toBe(end);
    expect(merged.filter(({ kind }) => kind === 'term').map((token) => [token.start, token.end])).toEqual(inside.map((one) => [one.start, one.end]));
  }), { numRuns: 500 });
});

it('of overlapping matches the first from the left stays, then the longest, then the earlier list', () => {
  expect(mergeMatches([[{ start: 2, end: 4, of: 'a' }], [{ start: 1, end: 3, of: 'b' }, { start: 4, end: 5, of: 'b' }]])).toMatchObject([{ start: 1 }, { start: 4 }]);
  expect(mergeMatches([[{ start: 0, end: 2, of: 'a' }], [{ start: 0, end: 3, of: 'b' }]])).toMatchObject([{ of: 'b' }]);
  expect(mergeMatches([[{ start: 0, end: 2, of: 'a' }], [{ start: 0, end: 2, of: 'b' }]])).toMatchObject([{ of: 'a' }]);
});
