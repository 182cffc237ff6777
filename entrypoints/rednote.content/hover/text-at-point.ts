import { isOurs } from '../site/adapter';
import { fieldTextAtPoint, type FieldText } from './field-at-point';
import { characterUnder, textNodesUnder } from './glyphs';
import { elementsAt, hidesWhatIsBelow, isSeen, shadowRootsAt } from './layers';
import { stickerOf, type Sticker } from './sticker-at-point';

/** The character under a point: in a text node of the page, in a text field, or a sticker that stands for some. */
export type TextAtPoint = NodeText | FieldText | Sticker;

interface NodeText {
  kind: 'node';
  node: Text;
  offset: number;
}

/** Text nodes longer than this are only searched through the browser's caret, not glyph by glyph. */
const longestSearched = 20_000;

/**
 * The character whose glyph box contains a point of the viewport, on either half of the glyph; `null` on blank space,
 * pictures, our own elements and text that cannot be seen. Sees through transparent overlays and into open shadow roots.
 */
export function textAtPoint(x: number, y: number): TextAtPoint | null {
  const layers = elementsAt(x, y);
  const top = layers[0];
  if (!top || isOurs(top)) return null;
  const field = fieldTextAtPoint(top, x, y) ?? stickerOf(top);
  if (field) return field;
  const quick = caretCharacter(x, y);
  if (quick && layers[0]?.contains(quick.node) && isSeen(quick.node)) return quick;
  return searchLayers(layers, x, y);
}

/** The browser's caret lies before or behind the character under the point; the glyph boxes tell which it is. */
function caretCharacter(x: number, y: number): NodeText | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAt(x, y) });
  if (!(caret?.offsetNode instanceof Text)) return null;
  const offset = characterUnder(caret.offsetNode, x, y, caret.offset - 2, caret.offset + 2);
  return offset === null ? null : { kind: 'node', node: caret.offsetNode, offset };
}

/** From the topmost element down, until something is painted over what lies below. */
function searchLayers(layers: readonly Element[], x: number, y: number): NodeText | null {
  for (const element of layers) {
    if (isOurs(element)) return null;
    for (const node of textNodesUnder(element, longestSearched, x, y)) {
      if (!isSeen(node)) continue;
      const offset = characterUnder(node, x, y, 0, node.length);
      if (offset !== null) return { kind: 'node', node, offset };
    }
    if (hidesWhatIsBelow(element)) return null;
  }
  return null;
}
