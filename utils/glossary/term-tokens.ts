import type { Token, TokenKind } from '../language/token';

/**
 * Puts terms in the place of the tokens they cover; what is left of a token that a term cuts stays a token of its kind.
 *
 * @param terms stretches of the same text, from left to right, none over another
 */
export function withTerms(tokens: readonly Token[], terms: readonly { start: number; end: number }[], kind: TokenKind = 'term'): Token[] {
  if (terms.length === 0) return [...tokens];
  const merged: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    let { start } = token;
    while (start < token.end) {
      const term = terms[next];
      if (!term || term.start >= token.end) {
        merged.push({ ...token, start });
        break;
      }
      if (term.start > start) merged.push({ ...token, start, end: term.start });
      if (term.start >= token.start) merged.push({ start: term.start, end: term.end, kind });
      start = Math.max(start, term.end);
      if (term.end <= token.end) next++;
      else break;
    }
  }
  return merged;
}
