import { expect, it } from 'vitest';
import { cutPieces, explainedIn, writeCut } from '../../../utils/language/cut';
import type { Token, TokenKind } from '../../../utils/language/token';

/** Tokens of a text, from the length and kind of each. */
function tokensOf(...parts: [length: number, kind: TokenKind][]): Token[] {
  let start = 0;
  return parts.map(([length, kind]) => ({ start, end: (start += length), kind }));
}

it('a cut tells the stretches that are explained, and where they stand', () => {
  const text = '今天，3w人说yyds😀好';
  const tokens = tokensOf([2, 'word'], [1, 'punctuation'], [2, 'quantity'], [1, 'word'], [1, 'topic'], [4, 'term'], [2, 'emoji'], [1, 'word']);
  expect(explainedIn(writeCut(text, tokens)).map(({ start, end }) => text.slice(start, end))).toEqual(['今天', '3w', '人', '说', 'yyds', '好']);
});

it('words without a Chinese character, numbers and letters are not explained', () => {
  expect(explainedIn(writeCut('ok12 ', tokensOf([2, 'word'], [2, 'number'], [1, 'space'])))).toEqual([]);
  expect(explainedIn(writeCut('', []))).toEqual([]);
});

it('a stretch may be as long as a block', () => {
  expect(explainedIn(writeCut('好'.repeat(2_000), tokensOf([2_000, 'word'])))).toMatchObject([{ start: 0, end: 2_000 }]);
});

it('all of a text is in its pieces, terms told from words', () => {
  const text = 'ok！今天yyds';
  const pieces = cutPieces(writeCut(text, tokensOf([2, 'latin'], [1, 'punctuation'], [2, 'word'], [4, 'term'])));
  expect(pieces.map(({ start, end, explained }) => [text.slice(start, end), explained])).toEqual([['ok', 'nothing'], ['！', 'nothing'], ['今天', 'word'], ['yyds', 'term']]);
});
