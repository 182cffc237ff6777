/** A place of the pointer in the viewport (CSS pixels) and when it was there (ms). */
export interface PointerPlace {
  x: number;
  y: number;
  time: number;
}

/** A pointer that did not move for this long (ms) was at rest: its next move is a landing. */
const restTime = 100;
/** Moves faster than this (px/ms) count as fast. */
const fastSpeed = 0.8;
/** So many fast moves in a row are a run that is on its way elsewhere. */
const fastRun = 2;
/** A held-back pointer that does not move for this long (ms) has stopped. */
const stopTime = 45;

/**
 * Passes on where the pointer is, at once, but holds back runs of fast moves until the pointer stops.
 *
 * @returns to be called with every move
 */
export function createSpeedGate(pass: (place: PointerPlace) => void, signal: AbortSignal): (place: PointerPlace) => void {
  let last: PointerPlace | undefined;
  let fastMoves = 0;
  let held: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(held));

  return (place) => {
    clearTimeout(held);
    const gap = last ? place.time - last.time : Infinity;
    const speed = last ? Math.hypot(place.x - last.x, place.y - last.y) / Math.max(1, gap) : 0;
    last = place;
    fastMoves = gap <= restTime && speed > fastSpeed ? fastMoves + 1 : 0;
    if (fastMoves < fastRun) {
      pass(place);
      return;
    }
    held = setTimeout(() => {
      fastMoves = 0;
      pass(place);
    }, stopTime);
  };
}
