import type { SensitiveCategory } from './category-schema';

/** A category as it is shown: all but the words by which it is recognised. */
export interface CategoryView extends Omit<SensitiveCategory, 'rules'> {
  /** What stands behind each of its rules, in their order, where the category's own words do not say it. */
  about: ({ en: string; zh: string } | null)[];
}
