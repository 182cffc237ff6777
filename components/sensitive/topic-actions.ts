import type { DraftTopicView } from '../../utils/sensitive/topic-view';

/** What can be asked and done about sensitive topics from where one is shown. */
export interface TopicActions {
  /** What is said of categories; `null` where that cannot be read now. */
  describe(categories: number[]): Promise<DraftTopicView[] | null>;
  /** Stops mentioning a passage, or mentions it again; false where that could not be stored. */
  setPassageSilenced(passage: string, isSilenced: boolean): Promise<boolean>;
  /** Switches a category off or on; false where that could not be stored. */
  setCategoryOff(id: string, isOff: boolean): Promise<boolean>;
}
