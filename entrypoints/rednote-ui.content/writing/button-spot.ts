import type { Box } from '../panel-place';

/** Width and height of the button. */
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
  /** Whether nothing stands in a box that the person reads or presses. */
  isFree(box: Box): boolean;
}

const boxAt = ({ left, top }: Spot, around = 0): Box =>
  ({ left: left - around, top: top - around, right: left + buttonSize + around, bottom: top + buttonSize + around });

/** From a right end to a left one. */
function* row(right: number, left: number, top: number): Generator<Spot> {
  for (let x = right - buttonSize; x >= left; x -= step) yield { left: x, top };
}

/**
 * Places in the order of preference, each from its right end: the last row of the frame, the row below it, where some
 * editors have their buttons, right beside it, above, left of it.
 */
function* spots({ left, top, right, bottom }: Box): Generator<Spot> {
  const within = [bottom - buttonSize - 8, bottom - buttonSize - 16, top + 8].filter((one) => one >= top);
  for (const y of within) yield* row(right - 10, left + margin, y);
  for (const y of [bottom + 8, bottom + margin]) yield* row(right, left, y);
  yield { left: right + margin, top: Math.min((top + bottom - buttonSize) / 2, top + 8) };
  yield* row(right, left, top - buttonSize - margin);
  yield { left: left - buttonSize - margin, top: Math.min((top + bottom - buttonSize) / 2, top + 8) };
}

/** Where the button goes: the first place that is free, `null` where there is none. */
export function findSpot({ frame, viewport, isFree }: Surroundings): Spot | null {
  for (const spot of spots(frame)) {
    const { left, top, right, bottom } = boxAt(spot);
    const isInView = left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height;
    if (isInView && isFree(boxAt(spot, margin))) return { left: Math.round(left), top: Math.round(top) };
  }
  return null;
}
