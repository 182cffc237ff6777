import { isChosen, type CategoryChoice } from '../sensitive/chosen-categories';
import type { CategoryView } from '../sensitive/category-view';
import type { RuleScope } from '../sensitive/rule-set';
import { writeSettings } from './store';

/** The settings that a choice of categories consists of. */
export const choiceNames = ['sensitiveOff', 'sensitiveOn', 'sensitiveOnlyDrafts', 'sensitiveOnlyReading'] as const satisfies (keyof CategoryChoice)[];

/** As many as the setting holds; the ones silenced longest ago go first. */
const mostPassages = 1_000;

/** The silenced passages once one has become silenced, or is so no more, in whatever case it was written. */
export const withPassage = (silenced: readonly string[], passage: string, isSilenced: boolean): string[] =>
  [...silenced.filter((other) => other.toLowerCase() !== passage.toLowerCase()), ...(isSilenced ? [passage] : [])].slice(-mostPassages);

type Category = Pick<CategoryView, 'id' | 'initiallyOn'>;
type Switched = Pick<CategoryChoice, 'sensitiveOff' | 'sensitiveOn'>;

/** The choice of categories once one is off or on; only what differs from the start is kept. */
export function withCategory(choice: Switched, { id, initiallyOn }: Category, isOff: boolean): Switched {
  const without = (ids: readonly string[]): string[] => ids.filter((other) => other !== id);
  return {
    sensitiveOff: [...without(choice.sensitiveOff), ...(isOff && initiallyOn ? [id] : [])],
    sensitiveOn: [...without(choice.sensitiveOn), ...(!isOff && !initiallyOn ? [id] : [])],
  };
}

/** The choice of categories once one is told of while reading or writing, or is so no more; told of in neither, it is off. */
export function withScope(choice: CategoryChoice, category: Category, scope: RuleScope, isTold: boolean): CategoryChoice {
  const inReading = scope === 'reading' ? isTold : isChosen(category, choice, 'reading');
  const inDrafts = scope === 'drafts' ? isTold : isChosen(category, choice, 'drafts');
  const kept = (ids: readonly string[], isIn: boolean): string[] => [...ids.filter((id) => id !== category.id), ...(isIn ? [category.id] : [])];
  return {
    ...withCategory(choice, category, !inReading && !inDrafts),
    sensitiveOnlyDrafts: kept(choice.sensitiveOnlyDrafts, inDrafts && !inReading),
    sensitiveOnlyReading: kept(choice.sensitiveOnlyReading, inReading && !inDrafts),
  };
}

/** Stores whether a passage is silenced. Rejects where storage refuses. */
export const setPassageSilenced = (passage: string, isSilenced: boolean): Promise<void> =>
  writeSettings(({ silencedPassages }) => ({ silencedPassages: withPassage(silencedPassages, passage, isSilenced) }));

/** Stores whether a category is off. Rejects where storage refuses. */
export const setCategoryOff = (category: Category, isOff: boolean): Promise<void> => writeSettings((settings) => {
  const { sensitiveOff, sensitiveOn } = withCategory(settings, category, isOff);
  return { sensitiveOff: [...sensitiveOff], sensitiveOn: [...sensitiveOn] };
});
