import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Keeps an element of a column as high as it last was while its content is on its way, so that nothing jumps twice. */
export function useSteadyHeight(box: RefObject<HTMLElement | null>, loading: boolean): void {
  const height = useRef(0);
  useLayoutEffect(() => {
    if (!box.current) return;
    // A basis, not a minimum: where the new place has less room, the element still shrinks.
    box.current.style.flexBasis = loading && height.current > 0 ? `${height.current}px` : '';
    if (!loading) height.current = box.current.offsetHeight;
  });
}
