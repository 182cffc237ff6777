import type { BlockListener, ScannedBlock } from '../scan/block-scanner';
import { HighlightLayer, type HighlightName } from './highlights';

/** Marks what `match` finds in each block, and forgets the marks of blocks that change or go. */
export function markBlocks(
  name: HighlightName, match: (text: string) => readonly { start: number; end: number }[], signal: AbortSignal,
): BlockListener {
  const layer = new HighlightLayer(name);
  const rangesOf = new Map<Element, AbstractRange[]>();
  signal.addEventListener('abort', () => layer.clear());
  return {
    came(block: ScannedBlock) {
      const ranges = match(block.text).map(({ start, end }) => block.rangeOf(start, end)).filter((range) => range !== null);
      if (ranges.length === 0) return;
      rangesOf.set(block.element, ranges);
      layer.add(ranges);
    },
    went(element: Element) {
      layer.delete(rangesOf.get(element) ?? []);
      rangesOf.delete(element);
    },
  };
}
