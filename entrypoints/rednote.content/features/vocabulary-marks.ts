import { TermMatcher, type TermMatch } from '../../../utils/glossary/term-matcher';
import { vocabularyMarksKey } from '../../../utils/settings/stored-key';
import type { HighlightName } from '../annotate/highlights';
import { markLayers } from '../annotate/layered-marks';
import { markLive } from '../annotate/live-marks';
import type { ContentFeature } from '../feature';

/** All saved words, and on top of that those that are not known yet, by status. */
const layers: readonly HighlightName[] = ['rnc-vocabulary', 'rnc-vocabulary-new', 'rnc-vocabulary-learning'];

/** Tints words that the person keeps, in every open tab at once. */
export const vocabularyMarks: ContentFeature = {
  id: 'vocabulary-marks',
  isWanted: (settings) => settings.vocabularyMarks,
  pages: 'all',
  start(env) {
    markLive(vocabularyMarksKey, env, () => env.messenger.readSavedWords(), ({ set, statuses }, until) => {
      const matcher = new TermMatcher(set);
      // 'n' of 'rnc-vocabulary-new' stands behind its last hyphen.
      const fits = ({ form }: TermMatch, name: HighlightName): boolean => name === 'rnc-vocabulary' || name[15] === statuses[form];
      return markLayers<TermMatch>(layers, ({ text, isDraft }) => (isDraft ? [] : matcher.match(text)), fits, until);
    });
  },
};
