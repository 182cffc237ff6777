const contains = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;

function rangeContains(node: Text, start: number, end: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].some((box) => contains(box, x, y));
}

/** Text nodes directly in `element`, of at most `longest` units, with a line under the point. */
export const textNodesUnder = (element: Element, longest: number, x: number, y: number): Text[] =>
  [...element.childNodes].filter((node): node is Text =>
    node instanceof Text && node.length > 0 && node.length <= longest && rangeContains(node, 0, node.length, x, y));

/**
 * The offset (UTF-16 units) of the character of `node` whose glyph box contains the point, searched between two
 * offsets by halves; `null` where there is none.
 */
export function characterUnder(node: Text, x: number, y: number, from: number, to: number): number | null {
  let start = characterStart(node.data, Math.max(0, from));
  let end = Math.min(node.length, to);
  if (start >= end || !rangeContains(node, start, end, x, y)) return null;
  while (end - start > characterLength(node.data, start)) {
    const middle = splitPoint(node.data, start, end);
    if (rangeContains(node, start, middle, x, y)) end = middle;
    else if (rangeContains(node, middle, end, x, y)) start = middle;
    else return null;
  }
  return start;
}

const characterLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const characterStart = (text: string, at: number): number => {
  const isSecondHalf = /[\uDC00-\uDFFF]/u.test(text.charAt(at)) && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isSecondHalf ? at - 1 : at;
};

function splitPoint(text: string, start: number, end: number): number {
  const middle = characterStart(text, (start + end) >> 1);
  return middle > start ? middle : start + characterLength(text, start);
}
