interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const overlap = (a: Box, b: Box): Box =>
  ({ left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) });
const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top;

/** Tells of elements, as the page is laid out now, whether any of them is in sight: in the viewport, and not scrolled out of what they are in. */
export function viewportParts(): (element: Element) => boolean {
  const viewport: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const known = new Map<Element, Box>();
  /** What of the viewport can be seen inside an element. */
  const window = (element: Element | null): Box => {
    if (!element) return viewport;
    const earlier = known.get(element);
    if (earlier) return earlier;
    const outside = window(element.parentElement);
    const { overflowX, overflowY } = getComputedStyle(element);
    // What is set on these two cuts the viewport, not them.
    const isOpen = element === document.body || element === document.documentElement || (overflowX === 'visible' && overflowY === 'visible');
    const box = isOpen ? outside : overlap(outside, element.getBoundingClientRect());
    known.set(element, box);
    return box;
  };
  return (element) => !isEmpty(overlap(window(element.parentElement), element.getBoundingClientRect()));
}
