import { Dictionary } from '../../utils/dictionary/dictionary';
import type { DictionaryFailure } from '../../utils/dictionary/failure';
import { segmentBlock } from '../../utils/language/segmentation';
import type { Token } from '../../utils/language/token';
import { readExtensionFile } from '../../utils/platform/extension-file';
import { createLog, type Log } from '../../utils/platform/log';
import { success, type Result } from '../../utils/result';

/** What the handlers work with. Made once per start of the background. */
export interface Services {
  dictionary: Dictionary;
  /** Cuts a block into words. */
  segment(text: string): Promise<Result<Token[], DictionaryFailure>>;
  log: Log;
}

export function createServices(): Services {
  const dictionary = new Dictionary(async (name) => (await readExtensionFile(`dictionary/${name}`)).blob());
  // A stopped background is mostly woken by somebody pointing at a word: the index is under way before the question comes.
  void dictionary.index();
  // While it loads there is nothing to do but this: patterns are compiled when first used, which takes as long as a cut.
  segmentBlock('一个 word 1 😀[ok]！', { wordsAt: () => {} }, (text) => text);
  return {
    dictionary,
    segment: async (text) => {
      const index = await dictionary.index();
      return index.ok ? success(segmentBlock(text, index.value, index.value.fold)) : index;
    },
    log: createLog('background'),
  };
}
