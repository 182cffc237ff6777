import { readingBlockAt } from '../../../entrypoints/rednote.content/hover/reading-block';
import { textAtPoint } from '../../../entrypoints/rednote.content/hover/text-at-point';

/** What was found under a point, in a form that a test can be told. */
export interface Found {
  character: string;
  /** The text of the block and where the character stands in it. */
  block: string;
  offset: number;
}

declare global {
  interface Window {
    readAt(x: number, y: number): Found | null;
    /** Width and height of the word at `[start, end)` of the block under a point. */
    wordBoxAt(x: number, y: number, start: number, end: number): { left: number; right: number; lines: number } | null;
    readAfter(x: number, y: number, change: string): { isIntact: boolean; boxes: number } | null;
  }
}

window.readAt = (x, y) => {
  const found = textAtPoint(x, y);
  if (!found) return null;
  const { text, offset } = readingBlockAt(found);
  return { character: String.fromCodePoint(text.codePointAt(offset) ?? 0), block: text, offset };
};

window.wordBoxAt = (x, y, start, end) => {
  const found = textAtPoint(x, y);
  const boxes = found ? readingBlockAt(found).boxesOf(start, end) : [];
  const [first] = boxes;
  const last = boxes.at(-1);
  return first && last ? { left: first.left, right: last.right, lines: boxes.length } : null;
};

/** Reads at a point, lets the page change, and tells whether what was read still stands. */
window.readAfter = (x, y, change) => {
  const found = textAtPoint(x, y);
  if (!found) return null;
  const block = readingBlockAt(found);
  const changed = document.querySelector(change);
  changed?.remove();
  return { isIntact: block.isIntact(block.offset, block.offset + 1), boxes: block.boxesOf(block.offset, block.offset + 1).length };
};
