import type { BlockListener, ScannedBlock } from '../scan/block-scanner';
import { markBlocks } from './block-marks';
import type { HighlightName } from './highlights';

/** Marks what `find` finds, which is asked once a block, under each of the names that fit it. */
export function markLayers<Found extends { start: number; end: number }>(
  names: readonly HighlightName[], find: (block: ScannedBlock) => readonly Found[], fits: (found: Found, name: HighlightName) => boolean, signal: AbortSignal,
): BlockListener {
  let found: readonly Found[] = [];
  const layers = names.map((name) => markBlocks(name, () => found.filter((one) => fits(one, name)), signal));
  return {
    came(block) {
      found = find(block);
      if (found.length > 0) for (const layer of layers) layer.came(block);
    },
    went(element) {
      for (const layer of layers) layer.went?.(element);
    },
  };
}
