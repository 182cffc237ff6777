import { RuleMatcher, type FindPattern, type Finding } from './rule-matcher';
import type { RuleSet } from './rule-set';

/** Finds the passages of texts by several sets of rules. */
export function findInSets(sets: readonly RuleSet[], findPattern?: FindPattern): (text: string) => Finding[] {
  const matchers = sets.map((set) => new RuleMatcher(set, findPattern));
  return (text) => matchers.flatMap((matcher) => matcher.find(text));
}
