import type { Box } from '../panel-place';

/** Width and height (CSS pixels) of the button at its usual size. */
export const buttonSize = 28;
/** Kept free around it. */
const margin = 3;
const step = 8;

export interface Spot {
  left: number;
  top: number;
}

interface Surroundings {
  /** The editor with its own buttons. */
  frame: Box;
  viewport: { width: number; height: number };
  /** Width and height of the button. */
  size: number;
  /** Whether nothing stands in a box that the person reads or presses. */
  isFree(box: Box): boolean;
}

const boxAt = ({ left, top }: Spot, size: number, around = 0): Box =>
  ({ left: left - around, top: top - around, right: left + size + around, bottom: top + size + around });

/** From a right end to a left one. */
function* row(right: number, left: number, top: number, size: number): Generator<Spot> {
  for (let x = right - size; x >= left; x -= step) yield { left: x, top };
}

/**
 * Places in the order of preference, each from its right end: the last row of the frame, the row below it, where some
 * editors have their buttons, right beside it, above, left of it.
 */
function* spots({ left, top, right, bottom }: Box, size: number): Generator<Spot> {
  const within = [bottom - size - 8, bottom - size - 16, top + 8].filter((one) => one >= top);
  for (const y of within) yield* row(right - 10, left + margin, y, size);
  for (const y of [bottom + 8, bottom + margin]) yield* row(right, left, y, size);
  yield { left: right + margin, top: Math.min((top + bottom - size) / 2, top + 8) };
  yield* row(right, left, top - size - margin, size);
  yield { left: left - size - margin, top: Math.min((top + bottom - size) / 2, top + 8) };
}

/** Where the button goes: the first place that is free, `null` where there is none. */
export function findSpot({ frame, viewport, size, isFree }: Surroundings): Spot | null {
  for (const spot of spots(frame, size)) {
    const { left, top, right, bottom } = boxAt(spot, size);
    const isInView = left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height;
    if (isInView && isFree(boxAt(spot, size, margin))) return { left: Math.round(left), top: Math.round(top) };
  }
  return null;
}
