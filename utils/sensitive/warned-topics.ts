import type { Finding } from './rule-matcher';

/** A passage of a draft that touches a topic, as written; its rule by its place in the category. */
export interface WarnedPassage extends Pick<Finding, 'category' | 'place' | 'severity'> {
  text: string;
}

/** A topic that a draft touches, with its passages. */
export interface WarnedTopic {
  category: number;
  /** Of its passages the weightiest. */
  severity: WarnedPassage['severity'];
  passages: WarnedPassage[];
}

const weight = ({ severity }: Pick<WarnedPassage, 'severity'>): number => (severity === 'support' ? 4 : severity);

const isSameText = (a: WarnedPassage, b: WarnedPassage): boolean => a.text.toLowerCase() === b.text.toLowerCase();

/** Passages by topic: those that call for help first, then the weightiest, then as they stand in the draft; each text once. */
export function warnedTopics(passages: readonly WarnedPassage[]): WarnedTopic[] {
  const topics = [...Map.groupBy(passages, ({ category }) => category)].map(([category, own]): WarnedTopic => ({
    category,
    severity: own.reduce((weightiest, one) => (weight(one) > weight(weightiest) ? one : weightiest)).severity,
    passages: own.filter((one, at) => own.findIndex((other) => isSameText(one, other)) === at),
  }));
  return topics.toSorted((a, b) => weight(b) - weight(a));
}
