import type { CategoryView } from './category-view';

/** What is said of a topic that a passage touches. */
export type TopicView = Omit<CategoryView, 'reading' | 'initiallyOn' | 'sources' | 'about'> & {
  /** Place of the category in the list. */
  category: number;
};

/** A topic that a passage of a draft may touch, with what stands behind each of its rules. */
export type DraftTopicView = TopicView & Pick<CategoryView, 'about'>;

/** A topic that a passage touches while it is read, with what stands behind the rule that found it. */
export type ReadTopicView = TopicView & {
  severity: CategoryView['severity'];
  about: CategoryView['about'][number];
};

/** What is said of the category at a place of the list. */
export const topicView = ({ id, severity, title, what, why, basis, advice, helplines }: CategoryView, category: number): TopicView =>
  ({ category, id, severity, title, what, why, basis, advice, ...(helplines && { helplines }) });
