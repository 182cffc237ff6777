import { expect, it } from 'vitest';
import type { Token, TokenKind } from '../../../utils/language/token';
import { withTopics } from '../../../utils/sensitive/topic-tokens';

const token = (start: number, end: number, kind: TokenKind = 'word'): Token => ({ start, end, kind });
const told = (tokens: readonly Token[], ...passages: [number, number][]): string[] =>
  withTopics(tokens, passages.map(([start, end]) => ({ start, end }))).map(({ start, end, kind }) => `${start}-${end} ${kind}`);

it.each([
  ['a passage takes the place of the words it covers', [token(0, 2), token(2, 4), token(4, 5)], [[0, 4]], ['0-4 topic', '4-5 word']],
  ['a term of the same length stays', [token(0, 2, 'term'), token(2, 4)], [[0, 2]], ['0-2 term', '2-4 word']],
  ['a term that is longer stays', [token(0, 4, 'term')], [[1, 3]], ['0-4 term']],
  ['a term that is shorter gives way', [token(0, 2, 'term'), token(2, 4)], [[0, 4]], ['0-4 topic']],
  ['of passages over each other the longer one stands', [token(0, 2), token(2, 4)], [[0, 2], [0, 4]], ['0-4 topic']],
  ['no passage changes nothing', [token(0, 2, 'term'), token(2, 4)], [], ['0-2 term', '2-4 word']],
] as [string, Token[], [number, number][], string[]][])('%s', (_, tokens, passages, expected) => {
  expect(told(tokens, ...passages)).toEqual(expected);
});
