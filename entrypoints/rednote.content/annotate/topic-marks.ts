import type { Finding } from '../../../utils/sensitive/rule-matcher';
import type { BlockListener } from '../scan/block-scanner';
import { markBlocks } from './block-marks';
import type { HighlightName } from './highlights';

const nameOf = ({ severity }: Finding): HighlightName => (severity === 'support' ? 'rnc-support' : `rnc-sensitive-${severity}`);
const names: readonly HighlightName[] = ['rnc-sensitive-1', 'rnc-sensitive-2', 'rnc-sensitive-3', 'rnc-support'];

/** Marks findings by severity. `find` is asked once a block. */
export function markTopics(find: (text: string, isDraft: boolean) => readonly Finding[], signal: AbortSignal): BlockListener {
  let found: readonly Finding[] = [];
  const layers = names.map((name) => markBlocks(name, () => found.filter((finding) => nameOf(finding) === name), signal));
  return {
    came(block) {
      found = find(block.text, block.isDraft);
      if (found.length > 0) for (const layer of layers) layer.came(block);
    },
    went(element) {
      for (const layer of layers) layer.went(element);
    },
  };
}
