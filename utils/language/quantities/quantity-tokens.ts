import { withTerms } from '../../glossary/term-tokens';
import type { Token } from '../token';

interface Stretch {
  start: number;
  end: number;
}

/** 米 of 一米八: a character that is slang alone is no more than the amount's unit within it. */
const isUnitOf = (term: Stretch, amount: Stretch): boolean =>
  term.end - term.start === 1 && term.start >= amount.start && term.end <= amount.end && amount.end - amount.start > 1;

/** Puts amounts in the place of the tokens they cover; where a term stands that is more than a unit, there is no amount. */
export function withQuantities(tokens: readonly Token[], quantities: readonly Stretch[]): Token[] {
  const terms = tokens.filter(({ kind }) => kind === 'term');
  const free = quantities.filter((amount) => !terms.some((term) => term.start < amount.end && amount.start < term.end && !isUnitOf(term, amount)));
  return withTerms(tokens, free, 'quantity');
}
