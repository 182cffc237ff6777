import { TermMatcher, type TermMatch } from '../../../utils/glossary/term-matcher';
import { vocabularyMarksKey } from '../../../utils/settings/stored-key';
import type { HighlightName } from '../annotate/highlights';
import { markLayers } from '../annotate/layered-marks';
import { markLive } from '../annotate/live-marks';
import type { ContentFeature } from '../feature';

/** All saved words, and on top of that those that are not known yet, by status. */
const layers: readonly HighlightName[] = ['rnc-vocabulary', 'rnc-vocabulary-new', 'rnc-vocabulary-learning'];

/** A saved character counts only where it is a word by itself: 会, but not in 机会. The browser's own cut is good enough for that. */
function isWord(text: string, { start, end }: TermMatch): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return end - start > 1 || segmenter.segment(text).containing(start)?.segment.length === 1;
}
let segmenter: Intl.Segmenter | undefined;

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
      return markLayers<TermMatch>(layers, ({ text, isDraft }) => (isDraft ? [] : matcher.match(text).filter((match) => isWord(text, match))), fits, until);
    });
  },
};
