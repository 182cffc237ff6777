/** A character in a text field. Fields have no text nodes to mark, so the place of their words is reckoned. */
export interface FieldText {
  kind: 'field';
  field: HTMLInputElement | HTMLTextAreaElement;
  offset: number;
  /** Left and top edge of the character in the viewport, its width and height (CSS pixels). */
  box: DOMRect;
}

const textInputs = 'textarea, input:not([type]), input[type="text"], input[type="search"]';

/** The Chinese character of a text field under a point, else `null`. */
export function fieldTextAtPoint(element: Element, x: number, y: number): FieldText | null {
  if (!element.matches(textInputs)) return null;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  const style = getComputedStyle(element);
  const width = Number.parseFloat(style.fontSize) + (Number.parseFloat(style.letterSpacing) || 0);
  // The browser's caret snaps to the nearest gap between characters. Half a glyph to the left and to the right of a
  // point inside a glyph lie its two gaps; on blank space both fall together.
  const offset = caretOffset(element, x - width / 2, y);
  const next = caretOffset(element, x + width / 2, y);
  if (offset === null || next !== offset + 1) return null;
  const lineHeight = Number.parseFloat(style.lineHeight) || width * 1.4;
  const middle = middleOfGlyph(element, offset, x, y, width);
  return { kind: 'field', field: element, offset, box: new DOMRect(middle - width / 2, y - lineHeight / 2, width, lineHeight) };
}

/** The caret changes sides in the middle of a glyph; found by halves, to a pixel or less. */
function middleOfGlyph(field: Element, offset: number, x: number, y: number, width: number): number {
  let left = x - width / 2;
  let right = x + width / 2;
  while (right - left > 0.5) {
    const between = (left + right) / 2;
    if (caretOffset(field, between, y) === offset) left = between;
    else right = between;
  }
  return left;
}

function caretOffset(field: Element, x: number, y: number): number | null {
  const box = field.getBoundingClientRect();
  const inside = Math.min(Math.max(x, box.left + 1), box.right - 1);
  const caret = document.caretPositionFromPoint(inside, y);
  return caret?.offsetNode === field ? caret.offset : null;
}
