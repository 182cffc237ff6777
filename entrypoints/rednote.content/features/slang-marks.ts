import { TermMatcher } from '../../../utils/glossary/term-matcher';
import { markBlocks } from '../annotate/block-marks';
import type { ContentFeature } from '../feature';

/** Underlines terms of the glossary wherever people write: quietly, and without a change to the page. */
export const slangMarks: ContentFeature = {
  id: 'slang-marks',
  isWanted: ({ slangMarks: density }) => density !== 'off',
  restartsOn: ['slangMarks', 'knownTerms', 'language'],
  pages: 'all',
  start({ signal, messenger, blocks, log }) {
    void messenger.readMarkedTerms().then((terms) => {
      if (signal.aborted) return;
      if (!terms.ok) return log.warn('slang is not marked', terms.error.code);
      const matcher = new TermMatcher(terms.value);
      blocks.listen(markBlocks('rnc-slang', (text) => matcher.match(text), signal), signal);
    });
  },
};
