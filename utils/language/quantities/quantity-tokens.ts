import { withTerms } from '../../glossary/term-tokens';
import type { Token } from '../token';

/** Puts amounts in the place of the tokens they cover; where a term stands, there is no amount. */
export function withQuantities(tokens: readonly Token[], quantities: readonly { start: number; end: number }[]): Token[] {
  const terms = tokens.filter(({ kind }) => kind === 'term');
  const free = quantities.filter(({ start, end }) => !terms.some((term) => term.start < end && start < term.end));
  return withTerms(tokens, free, 'quantity');
}
