import type { CategoryView } from './category-view';
import type { WarnedPassage } from './warned-topics';

/** What the person has just asked not to hear of: a passage, or a whole category. */
export type Quieted = { kind: 'passage'; text: string } | ({ kind: 'category'; category: number } & Pick<CategoryView, 'id' | 'title'>);

const isAbout = (one: Quieted, { category, text }: WarnedPassage): boolean =>
  (one.kind === 'category' ? one.category === category : one.text.toLowerCase() === text.toLowerCase());

/** Passages without those that were quieted. */
export const withoutQuieted = (passages: readonly WarnedPassage[], quieted: readonly Quieted[]): WarnedPassage[] =>
  passages.filter((passage) => !quieted.some((one) => isAbout(one, passage)));

/** Passages with those that come back when one is quieted no more, until the draft has been looked at anew. */
export const withPassagesOf = (passages: readonly WarnedPassage[], earlier: readonly WarnedPassage[], one: Quieted): WarnedPassage[] =>
  [...passages, ...earlier.filter((passage) => isAbout(one, passage) && !passages.some(({ category, text }) => category === passage.category && text === passage.text))];
