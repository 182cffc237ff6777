import type { Quieted } from '../../utils/sensitive/quieted';
import type { DraftTopicView } from '../../utils/sensitive/topic-view';
import type { WarnedTopic } from '../../utils/sensitive/warned-topics';

/** All that the panel beside an editor shows. */
export interface WarningContent {
  /** Tells drafts apart. */
  draft: number;
  topics: readonly WarnedTopic[];
  /** What is said of them, as far as it has arrived; `null` where it cannot be read. */
  described: ReadonlyMap<number, DraftTopicView> | null;
  quieted: readonly Quieted[];
  isOpen: boolean;
  /** Whether the person has just hidden it for this draft. */
  isDismissed: boolean;
  /** Whether the last choice could not be stored. */
  hasFailed: boolean;
  /** Keys that lead into the panel, as settings write them. */
  shortcut: string;
}

/** What the person can do in the panel. */
export interface WarningActions {
  toggle(): void;
  dismiss(isDismissed: boolean): void;
  quiet(one: Quieted, isQuieted: boolean): void;
}
