import { TermMatcher } from '../../../utils/glossary/term-matcher';
import { onStoredChange } from '../../../utils/platform/stored-change';
import { ownPacksKey } from '../../../utils/settings/stored-key';
import { markBlocks } from '../annotate/block-marks';
import type { ContentFeature } from '../feature';

/** Underlines terms of the glossary wherever people write: quietly, and without a change to the page. */
export const slangMarks: ContentFeature = {
  id: 'slang-marks',
  isWanted: ({ slangMarks: density }) => density !== 'off',
  restartsOn: ['slangMarks', 'knownTerms', 'language'],
  pages: 'all',
  start({ signal, messenger, blocks, log }) {
    let last: AbortController | undefined;
    const mark = async (): Promise<void> => {
      const round = new AbortController();
      const until = AbortSignal.any([signal, round.signal]);
      const earlier = last;
      last = round;
      const terms = await messenger.readMarkedTerms();
      // What was marked stays until what is to be marked now is known.
      earlier?.abort();
      if (until.aborted) return;
      if (!terms.ok) return log.warn('slang is not marked', terms.error.code);
      const matcher = new TermMatcher(terms.value);
      blocks.listen(markBlocks('rnc-slang', (text) => matcher.match(text), until), until);
    };
    onStoredChange(ownPacksKey, () => void mark(), signal);
    void mark();
  },
};
