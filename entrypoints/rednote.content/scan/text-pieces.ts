import { notRead } from '../../../utils/platform/not-read';
import { isOurs } from '../site/adapter';

/** The text of an element, joined over what is inline in it. Offsets are UTF-16 units of `text`. */
export interface TextPieces {
  text: string;
  nodes: readonly Text[];
  /** Where each node's text starts in `text`. */
  starts: readonly number[];
}

/** Elements that end a line wherever they stand; told by name, since asking for their style would cost a layout. */
const breaks = /^(?:BR|IMG|P|DIV|LI|UL|OL|SECTION|ARTICLE|H[1-6]|BLOCKQUOTE|TR|HR)$/u;
const gap = '\n';

/** Reads an element without asking for styles or layout. */
export function textPiecesOf(element: Element): TextPieces {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (found) =>
    (found instanceof Element && (found.matches(`${notRead}, button`) || isOurs(found)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let found = walker.nextNode(); found; found = walker.nextNode()) {
    if (found instanceof Text) {
      nodes.push(found);
      starts.push(text.length);
      text += found.data;
    } else if (breaks.test(found.nodeName) && text !== '' && !text.endsWith(gap)) text += gap;
  }
  return { text, nodes, starts };
}

/**
 * A stretch in the page; `null` where it lies in no text node.
 *
 * @param isLive whether it moves along with what is typed before it, which costs something at each change of the page
 */
export function rangeIn({ nodes, starts }: TextPieces, start: number, end: number, isLive = false): AbstractRange | null {
  const first = pieceAt(starts, start);
  const last = pieceAt(starts, end - 1);
  const startContainer = nodes[first];
  const endContainer = nodes[last];
  if (!startContainer || !endContainer) return null;
  const startOffset = start - (starts[first] ?? 0);
  const endOffset = Math.min(end - (starts[last] ?? 0), endContainer.length);
  if (startOffset >= startContainer.length) return null;
  if (!isLive) return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The last piece that starts at or before an offset. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
