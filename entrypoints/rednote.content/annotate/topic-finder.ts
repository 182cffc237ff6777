import type { Log } from '../../../utils/platform/log';
import type { RuleScope } from '../../../utils/sensitive/rule-set';
import { RuleMatcher, type Finding } from '../../../utils/sensitive/rule-matcher';
import { wantedFindings } from '../../../utils/sensitive/wanted-findings';
import type { Settings } from '../../../utils/settings/schema';
import { Shelf } from '../../../utils/shelf';
import type { Messenger } from '../messenger';

/** Finds passages that touch topics which the person wants to hear of now. */
export type TopicFinder = (text: string) => Finding[];

/** The finders of a page: each fetched when first asked for, `null` where it cannot be had. */
export type TopicFinders = (scope: RuleScope) => Promise<TopicFinder | null>;

/**
 * Posts and drafts are looked through with rules of their own; those for drafts are four times as many, so they are
 * fetched when somebody writes.
 */
export function topicFinders(messenger: Messenger, settings: () => Settings, log: Log): TopicFinders {
  const finders = new Shelf<RuleScope, TopicFinder | null>(2, async (scope) => {
    const answer = await messenger.readSensitiveRules({ scope });
    if (!answer.ok) {
      log.warn('sensitive topics are not looked for', answer.error.code);
      return null;
    }
    const { rules, categories } = answer.value;
    const matcher = new RuleMatcher(rules);
    return (text) => wantedFindings(text, matcher.find(text), categories, settings());
  }, (finder) => finder !== null);
  return (scope) => finders.get(scope);
}
