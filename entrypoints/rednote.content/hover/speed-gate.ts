/** A place of the pointer in the viewport (CSS pixels) and when it was there (ms). */
export interface PointerPlace {
  x: number;
  y: number;
  time: number;
}

/** After a pause of this length (ms) the next move is a landing. */
const landingPause = 100;
/** Moves faster than this (px/ms) count as fast. */
const fastSpeed = 0.8;
/** So many fast moves in a row are a run that is on its way elsewhere. */
const fastRun = 2;
/** A held-back pointer that does not move for this long (ms) has stopped. */
const stopTime = 45;

/** Takes every move of the pointer over text; `cancel` forgets a move that is held back. */
export interface SpeedGate {
  move(place: PointerPlace): void;
  cancel(): void;
}

/** Passes on where the pointer is, at once, but holds back runs of fast moves until the pointer stops. */
export function createSpeedGate(pass: (place: PointerPlace) => void, signal: AbortSignal): SpeedGate {
  let last: PointerPlace | undefined;
  let fastMoves = 0;
  let held: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(held);
  signal.addEventListener('abort', cancel);

  const move = (place: PointerPlace): void => {
    clearTimeout(held);
    const gap = last ? place.time - last.time : Infinity;
    const speed = last ? Math.hypot(place.x - last.x, place.y - last.y) / Math.max(1, gap) : 0;
    last = place;
    fastMoves = gap <= landingPause && speed > fastSpeed ? fastMoves + 1 : 0;
    if (fastMoves < fastRun) {
      pass(place);
      return;
    }
    held = setTimeout(() => {
      fastMoves = 0;
      pass(place);
    }, stopTime);
  };
  return { move, cancel };
}
