import type { CategoryView } from './category-view';
import type { RuleScope } from './rule-set';

/** What the person has chosen; lists of category ids. */
export interface CategoryChoice {
  sensitiveOff: readonly string[];
  sensitiveOn: readonly string[];
  /** Of those that are on: told of while writing only, and while reading only. */
  sensitiveOnlyDrafts: readonly string[];
  sensitiveOnlyReading: readonly string[];
}

/** Whether a category is looked for: on from the start and not switched off, or switched on, and not kept to the other scope. */
export const isChosen = (
  { id, initiallyOn }: Pick<CategoryView, 'id' | 'initiallyOn'>, { sensitiveOff, sensitiveOn, sensitiveOnlyDrafts, sensitiveOnlyReading }: CategoryChoice, scope: RuleScope,
): boolean => (initiallyOn ? !sensitiveOff.includes(id) : sensitiveOn.includes(id)) && !(scope === 'drafts' ? sensitiveOnlyReading : sensitiveOnlyDrafts).includes(id);

/** Places of the categories that are looked for. */
export const chosenCategories = (categories: readonly Pick<CategoryView, 'id' | 'initiallyOn'>[], choice: CategoryChoice, scope: RuleScope): number[] =>
  categories.flatMap((category, place) => (isChosen(category, choice, scope) ? [place] : []));
