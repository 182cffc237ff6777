import { costSteps, type Lexicon } from '../language/lexicon';
import type { TermMatcher } from './term-matcher';

/** As dear as a word of middling frequency: cheaper than its parts, dearer than a common word that competes with it. */
const termCost = 10 * costSteps;
const shortestForm = 2;

/** Terms as words for cutting a text. Those with conditions are left to the matcher, which knows whether they count. */
export const termLexicon = (terms: TermMatcher): Lexicon => ({
  wordsAt(folded, start, visit) {
    terms.phrases.visitAt(folded, start, (form, length) => {
      if (length >= shortestForm && terms.conditions.of(form) === null) visit(length, termCost);
    });
  },
});
