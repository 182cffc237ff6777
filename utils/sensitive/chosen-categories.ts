import type { CategoryView } from './category-view';

/** What the person has chosen; lists of category ids. */
export interface CategoryChoice {
  sensitiveOff: readonly string[];
  sensitiveOn: readonly string[];
}

/** Places of the categories that are looked for: those on from the start and not switched off, and those switched on. */
export const chosenCategories = (categories: readonly Pick<CategoryView, 'id' | 'initiallyOn'>[], { sensitiveOff, sensitiveOn }: CategoryChoice): number[] =>
  categories.flatMap(({ id, initiallyOn }, place) => ((initiallyOn ? !sensitiveOff.includes(id) : sensitiveOn.includes(id)) ? [place] : []));
