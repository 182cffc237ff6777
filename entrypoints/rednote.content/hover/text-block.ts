import { notRead } from '../../../utils/platform/not-read';
import { longestBlock } from '../../../utils/messaging/protocol';
import { isOurs } from '../site/adapter';

/** A stretch of one text node: `text` stands in the block from `start` on, in the node from `nodeStart` on. */
interface Piece {
  node: Text;
  nodeStart: number;
  start: number;
  text: string;
}

/** The text around a character, joined over inline elements. Offsets are UTF-16 units of `text`. */
export interface TextBlock {
  text: string;
  /** Where the character stands. */
  offset: number;
  /** The stretch in the page; `null` once the page has changed beneath it. */
  rangeOf(start: number, end: number): Range | null;
}

/** Half of what is read around the character. */
const reach = longestBlock / 2;
/** Stands for a picture or a line break inside a line, so that words do not run across it. */
const gap = '\n';

/** Reads the block around the character at `offset` of `node`: to the edges of its block element, at most `longestBlock`. */
export function textBlockAround(node: Text, offset: number): TextBlock {
  const backwards = read(node, offset, 'previousNode');
  const forwards = read(node, offset, 'nextNode');
  const pieces: Piece[] = [];
  let text = '';
  for (const part of [...backwards.toReversed(), ...forwards]) {
    if (typeof part === 'string') text += part;
    else {
      pieces.push({ ...part, start: text.length });
      text += part.text;
    }
  }
  const own = pieces.find((piece) => piece.node === node && piece.nodeStart + piece.text.length > offset && piece.nodeStart <= offset);
  return { text, offset: own ? own.start + offset - own.nodeStart : 0, rangeOf: (start, end) => rangeOver(pieces, start, end) };
}

type Part = Omit<Piece, 'start'> | string;

/** Walks from the character to the edge of its block, or as far as is read. The node's own text is read on both ways. */
function read(node: Text, offset: number, step: 'previousNode' | 'nextNode'): Part[] {
  const isBack = step === 'previousNode';
  const own = isBack
    ? { node, nodeStart: Math.max(0, offset - reach), text: node.data.slice(Math.max(0, offset - reach), offset) }
    : { node, nodeStart: offset, text: node.data.slice(offset, offset + reach) };
  const parts: Part[] = own.text ? [own] : [];
  let left = reach - own.text.length;
  const walker = document.createTreeWalker(blockOf(node), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (found) =>
    (found instanceof Element && (found.matches(notRead) || isOurs(found)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  walker.currentNode = node;
  for (let found = walker[step](); found && left > 0; found = walker[step]()) {
    if (found instanceof Element) {
      if (found.contains(node) || getComputedStyle(found).display === 'none') continue;
      if (found.matches('br, img')) parts.push(gap);
      else if (isBlock(found)) break;
      continue;
    }
    if (!(found instanceof Text) || found.length === 0) continue;
    const from = isBack ? Math.max(0, found.length - left) : 0;
    const text = found.data.slice(from, isBack ? undefined : left);
    parts.push({ node: found, nodeStart: from, text });
    left -= text.length;
  }
  return parts;
}

const isBlock = (element: Element): boolean => !/^(?:inline|contents|ruby)$/u.test(getComputedStyle(element).display);

/** The element within which words run on: the nearest that is laid out as a block, or the root of its tree. */
export function blockOf(node: Text): Node {
  for (let element = node.parentElement; element; element = element.parentElement) if (isBlock(element)) return element;
  return node.getRootNode();
}

function rangeOver(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((piece) => start >= piece.start && start < piece.start + piece.text.length);
  const last = pieces.findLast((piece) => end > piece.start && end <= piece.start + piece.text.length);
  if (!first || !last || !isUnchanged(first) || !isUnchanged(last)) return null;
  const range = document.createRange();
  range.setStart(first.node, first.nodeStart + start - first.start);
  range.setEnd(last.node, last.nodeStart + end - last.start);
  return range;
}

const isUnchanged = ({ node, nodeStart, text }: Piece): boolean =>
  node.isConnected && node.data.startsWith(text, nodeStart);
