import { TermMatcher } from '../../../utils/glossary/term-matcher';
import { onStoredChange } from '../../../utils/platform/stored-change';
import { ownPacksKey } from '../../../utils/settings/stored-key';
import { markBlocks } from '../annotate/block-marks';
import type { ContentFeature } from '../feature';
import { languageSettings } from '../setting-values';

/** What decides over which terms are marked; a change of the rest is no reason to ask for them again. */
const choices = new RegExp(`${languageSettings.source}|^slangMarks|^knownTerms`, 'u');

/**
 * Underlines terms of the glossary wherever people write: quietly, and without a change to the page. Where other terms
 * are to be marked, the marks stay until it is known which, so that none of them blinks.
 */
export const slangMarks: ContentFeature = {
  id: 'slang-marks',
  isWanted: ({ slangMarks: density }) => density !== 'off',
  pages: 'all',
  start({ signal, onSettings, messenger, blocks, log }) {
    let matcher: TermMatcher | undefined;
    let question = 0;
    const listener = markBlocks('rnc-slang', (text) => matcher?.match(text) ?? [], signal);
    const mark = async (): Promise<void> => {
      const asked = ++question;
      const terms = await messenger.readMarkedTerms();
      if (signal.aborted || asked !== question) return;
      if (!terms.ok) return log.warn('slang is not marked anew', terms.error.code);
      const isFirst = matcher === undefined;
      matcher = new TermMatcher(terms.value);
      if (isFirst) blocks.listen(listener, signal);
      else blocks.tellAgain(listener);
    };
    onSettings(() => void mark(), signal, choices);
    onStoredChange(ownPacksKey, () => void mark(), signal);
    void mark();
  },
};
