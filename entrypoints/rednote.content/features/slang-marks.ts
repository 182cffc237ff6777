import { TermMatcher } from '../../../utils/glossary/term-matcher';
import { ownPacksKey } from '../../../utils/settings/stored-key';
import { markBlocks } from '../annotate/block-marks';
import { markLive } from '../annotate/live-marks';
import type { ContentFeature } from '../feature';

/** Underlines terms of the glossary wherever people write: quietly, and without a change to the page. */
export const slangMarks: ContentFeature = {
  id: 'slang-marks',
  isWanted: ({ slangMarks: density }) => density !== 'off',
  restartsOn: ['slangMarks', 'knownTerms', 'language'],
  pages: 'all',
  start(env) {
    markLive(ownPacksKey, env, () => env.messenger.readMarkedTerms(), (terms, until) => {
      const matcher = new TermMatcher(terms);
      return markBlocks('rnc-slang', (text) => matcher.match(text), until);
    });
  },
};
