import { fieldBlockAround } from './field-block';
import { textBlockAround } from './text-block';
import type { TextAtPoint } from './text-at-point';

/** A block of text that is being read, wherever it stands. Offsets are UTF-16 units of `text`. */
export interface ReadingBlock {
  text: string;
  /** Where the character stands that was asked for. */
  offset: number;
  element: Element;
  /** Whether the stretch still stands in the page as it was read. */
  isIntact(start: number, end: number): boolean;
  /** What to mark for a stretch; nothing in text fields. */
  rangesOf(start: number, end: number): Range[];
  /** Boxes of a stretch in the viewport, one a line. */
  boxesOf(start: number, end: number): DOMRect[];
}

/** The block around the character found under the pointer. */
export function readingBlockAt(found: TextAtPoint): ReadingBlock {
  if (found.kind === 'node') return blockAroundNode(found.node, found.offset);
  if (found.kind === 'sticker') return blockOfSticker(found.image);
  const { text, offset, boxOf } = fieldBlockAround(found);
  const isUnchanged = (): boolean => found.field.isConnected && found.field.value.includes(text);
  return {
    text,
    offset,
    element: found.field,
    isIntact: isUnchanged,
    rangesOf: () => [],
    boxesOf: (start, end) => (isUnchanged() ? [boxOf(start, end)] : []),
  };
}

/** A sticker is a block of its own, and its name the one word in it. */
function blockOfSticker(image: HTMLImageElement): ReadingBlock {
  const text = image.alt;
  const isIntact = (): boolean => image.isConnected && image.alt === text;
  const rangesOf = (): Range[] => {
    if (!isIntact()) return [];
    const range = document.createRange();
    range.selectNode(image);
    return [range];
  };
  return { text, offset: 0, element: image, isIntact, rangesOf, boxesOf: () => (isIntact() ? [image.getBoundingClientRect()] : []) };
}

/** The block around a character of a text node. */
export function blockAroundNode(node: Text, at: number): ReadingBlock {
  const { text, offset, rangeOf } = textBlockAround(node, at);
  const rangesOf = (start: number, end: number): Range[] => {
    const range = rangeOf(start, end);
    return range ? [range] : [];
  };
  return {
    text,
    offset,
    element: node.parentElement ?? document.body,
    isIntact: (start, end) => rangeOf(start, end) !== null,
    rangesOf,
    boxesOf: (start, end) => rangesOf(start, end).flatMap((range) => [...range.getClientRects()]).filter((box) => box.width > 0),
  };
}
