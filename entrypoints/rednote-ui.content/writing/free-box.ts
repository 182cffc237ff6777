import type { Box } from '../panel-place';

const pressed = 'button, a, input, textarea, select, img, svg, video, canvas, iframe, label, [role="button"], [contenteditable]';
/** What is this small is an icon. */
const icon = 40;

const meet = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function holdsText(element: Element, box: Box): boolean {
  return [...element.childNodes].some((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((line) => meet(line, box));
  });
}

function isRead(element: Element, box: Box): boolean {
  if (element.closest(pressed) || element.localName.includes('-')) return true;
  const { width, height } = element.getBoundingClientRect();
  return (width <= icon && height <= icon) || holdsText(element, box);
}

/** Whether nothing stands in a box of the viewport that is read or pressed, our own elements aside. */
export function isFreeBox(box: Box): boolean {
  const xs = [box.left, (box.left + box.right) / 2, box.right - 1];
  const ys = [box.top, (box.top + box.bottom) / 2, box.bottom - 1];
  return xs.every((x) => ys.every((y) => {
    const top = document.elementsFromPoint(x, y).find((element) => !element.localName.startsWith('rnc-'));
    return top !== undefined && !isRead(top, box);
  }));
}
