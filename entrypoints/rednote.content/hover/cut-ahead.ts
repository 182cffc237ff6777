import { hasHan } from '../../../utils/language/han';
import { longestBlock, mostBlocks } from '../../../utils/messaging/protocol';
import { onStoredChange } from '../../../utils/platform/stored-change';
import { isField } from '../../../utils/platform/typing';
import { ownPacksKey } from '../../../utils/settings/stored-key';
import type { FeatureEnvironment } from '../feature';
import { languageSettings } from '../setting-values';
import type { WordFinder } from './word-finder';

/** Blocks are gathered for this long (ms): long enough that what the page does first is done. */
const gatheringTime = 300;
/** Which terms and passages count as words, packs of one's own aside. */
const decisive = new RegExp(`${languageSettings.source}|^sensitive|^silenced`, 'u');

/**
 * Has the blocks of a page cut into words as they come, so that a word is marked in the next frame even where the
 * background was stopped meanwhile and has to start first. What the person writes stays where it is, and so does what
 * comes while they write: suggestions repeat it.
 */
export function cutAhead(finder: WordFinder, { blocks, onSettings, signal }: FeatureEnvironment): void {
  const waiting = new Set<string>();
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const listener = {
    came({ text, isDraft }: { text: string; isDraft: boolean }): void {
      if (isDraft || text.length > longestBlock || !hasHan(text) || isField(document.activeElement)) return;
      waiting.add(text);
      gathering ??= setTimeout(cut, gatheringTime);
    },
  };
  const cut = (): void => {
    gathering = undefined;
    void finder.cutAhead([...waiting].slice(0, mostBlocks));
    waiting.clear();
  };
  blocks.listen(listener, signal);
  const cutAnew = (): void => {
    finder.forget();
    blocks.tellAgain(listener);
  };
  onStoredChange(ownPacksKey, cutAnew, signal);
  onSettings(cutAnew, signal, decisive);
  signal.addEventListener('abort', () => clearTimeout(gathering));
}
