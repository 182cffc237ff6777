import { hasHan } from '../language/han';
import type { SensitiveCategory, SensitiveRule } from './category-schema';
import type { CategoryView } from './category-view';
import { compileRules } from './compile-rules';
import { ownCategoryId } from './own-category-id';
import texts from './own-category.json';
import type { OwnTerm } from './own-terms';
import type { RuleSet } from './rule-set';

/** Latin words and numbers count as whole tokens, all else wherever it stands. */
function ruleOf({ text: written, severity, note }: OwnTerm, place: number): SensitiveRule {
  // At the end of a word ~ would call for its endings.
  const text = written.replace(/(?<=.)~+$/u, '');
  const isPhrase = hasHan(text) || !/[\p{L}\p{N}]/u.test(text);
  return {
    id: `term-${place}`,
    ...(isPhrase ? { phrases: [text] } : { words: [text] }),
    ...(severity && { severity }),
    ...(note !== undefined && { about: { en: note, zh: note } }),
  };
}

/** Own terms as a category like the shipped ones. */
export const ownCategory = (terms: readonly OwnTerm[]): SensitiveCategory =>
  ({ ...texts, id: ownCategoryId, severity: 1, reading: 'mark', initiallyOn: true, sources: [], rules: terms.map(ruleOf) });

/** Compiles own terms as the category after the shipped ones. */
export function compileOwnTerms(terms: readonly OwnTerm[], shipped: readonly CategoryView[], foldPairs: string): RuleSet {
  // What begins with @ names a list of words in rules: each such term is a list of itself.
  const lists = Object.fromEntries(terms.filter(({ text }) => text.startsWith('@')).map(({ text }) => [text.slice(1), [text]]));
  return compileRules([...shipped.map((view) => ({ ...view, rules: [] })), ownCategory(terms)], { foldPairs, lists, readingsOf: () => [] });
}
