/** Space kept free between the card and the edges of the viewport. */
export const edge = 8;
/** Space between the word and the card. */
export const gap = 6;

const enoughBelow = 340;
const tooLow = 150;
const tooNarrow = 260;

type CardSide = 'bottom' | 'top' | 'left' | 'right';
type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/**
 * Where the card goes: below the word where that is roomy, else above or below, else beside it. It depends on the
 * room alone, never on how much the card has to say, so that the card stays put while its content arrives.
 */
export function chooseSide(boxes: readonly Box[], viewport: { width: number; height: number }): CardSide {
  const below = viewport.height - Math.max(...boxes.map((box) => box.bottom)) - gap - edge;
  const above = Math.min(...boxes.map((box) => box.top)) - gap - edge;
  if (below >= enoughBelow || (below >= above && below >= tooLow)) return 'bottom';
  if (above >= tooLow) return 'top';
  const right = viewport.width - Math.max(...boxes.map((box) => box.right)) - gap - edge;
  const left = Math.min(...boxes.map((box) => box.left)) - gap - edge;
  if (Math.max(left, right) >= tooNarrow) return right >= left ? 'right' : 'left';
  return below >= above ? 'bottom' : 'top';
}
