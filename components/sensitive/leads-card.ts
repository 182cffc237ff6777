import type { ReadTopicView } from '../../utils/sensitive/topic-view';

/** Whether a card about a passage opens on its topics: they say why it is written so, or the dictionary says nothing of it. */
export const leadsCard = (topics: readonly ReadTopicView[] | undefined, isInDictionary: boolean): boolean =>
  topics !== undefined && topics.length > 0 && (!isInDictionary || topics.some(({ about }) => about !== null));
