import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A ref for an element of a column that keeps its last height while its content is on its way: nothing jumps twice. */
export function useSteadyHeight(loading: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    if (!box.current) return;
    // A basis, not a minimum: where the new place has less room, the element still shrinks.
    box.current.style.flexBasis = loading && height.current > 0 ? `${height.current}px` : '';
    if (!loading) height.current = box.current.offsetHeight;
  });
  return box;
}
