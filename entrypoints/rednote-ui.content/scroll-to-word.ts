import type { CardAnchor } from '../../utils/platform/rednote-ui';

/** Room left between a word and the edge of what scrolls (CSS pixels), so that its card finds a place. */
const margin = 80;

/** Brings a word into view, through every element that scrolls around it. */
export function scrollToWord(word: CardAnchor): void {
  for (let element: Element | null = word.element; element; element = element.parentElement) {
    const isRoot = element === document.documentElement;
    if (!isRoot && !/auto|scroll/u.test(getComputedStyle(element).overflowY)) continue;
    const [box] = word.boxes();
    if (!box) return;
    const view = isRoot ? new DOMRect(0, 0, innerWidth, innerHeight) : element.getBoundingClientRect();
    const above = box.top - (view.top + margin);
    const below = box.bottom - (view.bottom - margin);
    if (above < 0) element.scrollTop += above;
    else if (below > 0) element.scrollTop += Math.min(below, above);
  }
}
