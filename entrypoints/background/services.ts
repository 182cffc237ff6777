import { Dictionary } from '../../utils/dictionary/dictionary';
import type { DictionaryFailure } from '../../utils/dictionary/failure';
import { segmentBlock } from '../../utils/language/segmentation';
import type { Token } from '../../utils/language/token';
import { browser } from '../../utils/platform/browser';
import { createLog, type Log } from '../../utils/platform/log';
import { success, type Result } from '../../utils/result';

/** What the handlers work with. Made once per start of the background; loads nothing until asked. */
export interface Services {
  dictionary: Dictionary;
  /** Cuts a block into words. */
  segment(text: string): Promise<Result<Token[], DictionaryFailure>>;
  log: Log;
}

export function createServices(): Services {
  const dictionary = new Dictionary(readDictionaryFile);
  return {
    dictionary,
    segment: async (text) => {
      const index = await dictionary.index();
      return index.ok ? success(segmentBlock(text, index.value, index.value.fold)) : index;
    },
    log: createLog('background'),
  };
}

async function readDictionaryFile(name: string): Promise<ArrayBuffer> {
  const response = await fetch(new URL(`dictionary/${name}`, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}
