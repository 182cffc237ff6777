import { chosenCategories, type CategoryChoice } from './chosen-categories';
import type { CategoryView } from './category-view';
import type { Finding } from './rule-matcher';
import type { RuleScope } from './rule-set';

/** What the person wants to hear of. */
export interface TopicChoice extends CategoryChoice {
  silencedPassages: readonly string[];
}

/** Findings of a text without those of categories that are off for such texts and of passages that are silenced, in whatever case. */
export function wantedFindings(
  text: string, findings: readonly Finding[], categories: readonly Pick<CategoryView, 'id' | 'initiallyOn'>[], choice: TopicChoice, scope: RuleScope,
): Finding[] {
  if (findings.length === 0) return [];
  const chosen = chosenCategories(categories, choice, scope);
  const silenced = new Set(choice.silencedPassages.map((passage) => passage.toLowerCase()));
  return findings.filter(({ category, start, end }) => chosen.includes(category) && !silenced.has(text.slice(start, end).toLowerCase()));
}
