/** Blank space (CSS pixels) that stays between a label and what is beside it, or the edge of what it is in. */
const gap = 3;
const widestGap = 6;
const noEdge = /^visible 0px (?:transparent|rgba\(0, 0, 0, 0\))$/u;

/** Blank space before and after a text (CSS pixels), and whether the text stands in the middle of it. */
export interface LabelRoom {
  before: number;
  after: number;
  isCentred: boolean;
}

/**
 * The room around the text of an element, looked for until there is enough for a label of width `wanted`. Blank space may
 * be used; nothing is covered, and nothing reaches over the edge of a button.
 */
export function roomAround(host: Element, text: DOMRect, wanted: number): LabelRoom {
  let before = Infinity;
  let after = Infinity;
  let isCentred: boolean | undefined;
  for (let box: Element | null = host, inner: Element | undefined; box; inner = box, box = box.parentElement) {
    for (const beside of inner ? box.childNodes : []) {
      if (beside === inner) continue;
      // Text that runs on beside it leaves no room at all.
      if (beside instanceof Text && beside.data.trim()) return { before: 0, after: 0, isCentred: true };
      const taken = beside instanceof Element && beside.getBoundingClientRect();
      if (!taken || taken.width === 0 || taken.top >= text.bottom || taken.bottom <= text.top) continue;
      // A label that grows to both sides leaves half of a gap to its neighbour.
      if (taken.left > text.right - 1) after = Math.min(after, isCentred ? (taken.left - text.right) / 2 : taken.left - text.right - gap);
      if (taken.right < text.left + 1) before = Math.min(before, (text.left - taken.right) / 2);
    }
    const edge = box.getBoundingClientRect();
    const left = text.left - edge.left;
    const right = edge.right - text.right;
    // Scrolled out of it.
    if (left < -1 || right < -1) break;
    if (isCentred === undefined && left + right > 2) {
      isCentred = Math.abs(left - right) < gap;
      if (!isCentred) before = Math.min(before, left - gap);
    }
    const inset = hasEdge(box) ? Math.min(Math.max(Math.min(left, right) / 3, gap), widestGap) : 0;
    if (inset > 0 || !box.parentElement || (isCentred !== undefined && text.width + (isCentred ? 2 * Math.min(left, right) : right) >= wanted)) {
      before = Math.min(before, left - inset);
      after = Math.min(after, right - inset);
      break;
    }
  }
  return { before, after, isCentred: isCentred === true };
}

/** Whether something is cut off, rounded or painted where a box ends. */
function hasEdge(box: Element): boolean {
  const { overflowX, borderTopLeftRadius, backgroundColor } = getComputedStyle(box);
  return !noEdge.test(`${overflowX} ${borderTopLeftRadius} ${backgroundColor}`);
}
