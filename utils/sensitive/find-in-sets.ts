import { RuleMatcher, type Finding } from './rule-matcher';
import type { RuleSet } from './rule-set';

/** Finds the passages of texts by several sets of rules. */
export function findInSets(sets: readonly RuleSet[]): (text: string) => Finding[] {
  const matchers = sets.map((set) => new RuleMatcher(set));
  return (text) => matchers.flatMap((matcher) => matcher.find(text));
}
