import type { Log } from '../../../utils/platform/log';
import type { RuleScope, RuleSet } from '../../../utils/sensitive/rule-set';
import { findInSets } from '../../../utils/sensitive/find-in-sets';
import type { Finding } from '../../../utils/sensitive/rule-matcher';
import { wantedFindings } from '../../../utils/sensitive/wanted-findings';
import type { Settings } from '../../../utils/settings/schema';
import { Shelf } from '../../../utils/shelf';
import { UiDoor } from '../hover/ui-door';
import type { Messenger } from '../messenger';

/** Finds passages that touch topics which the person wants to hear of now. */
export type TopicFinder = (text: string) => Finding[];

/** The finders of a page: each fetched when first asked for, `null` where it cannot be had. */
export type TopicFinders = (scope: RuleScope) => Promise<TopicFinder | null>;

/**
 * Posts and drafts are looked through with rules of their own; those for drafts are four times as many, so they are
 * fetched when somebody writes, and looked through by the drawing script, which writing brings in as well. Own terms come with them, so that all is fetched anew when those change.
 */
export function topicFinders(messenger: Messenger, settings: () => Settings, log: Log): TopicFinders {
  const door = new UiDoor(messenger);
  // On its own, so that what lives as long as the page does not hold the rules as they came, too.
  const findInDrafts = (rules: RuleSet[]): Promise<TopicFinder> => new Promise((resolve) => door.whenReady((ui) => resolve(ui.topicFinder(rules))));
  const shelf = (): Shelf<RuleScope, TopicFinder | null> => new Shelf(2, async (scope) => {
    const answer = await messenger.readSensitiveRules({ scope });
    if (!answer.ok) {
      log.warn('topics are not looked for', answer.error.code);
      return null;
    }
    const { rules, categories } = answer.value;
    const find = await (scope === 'reading' ? findInSets(rules) : findInDrafts(rules));
    return (text) => wantedFindings(text, find(text), categories, settings(), scope);
  }, (finder) => finder !== null);
  let finders = shelf();
  let known = '';
  return (scope) => {
    const ownTerms = JSON.stringify(settings().sensitiveOwnTerms);
    if (ownTerms !== known) finders = shelf();
    known = ownTerms;
    return finders.get(scope);
  };
}
