import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * A ref for the scrolling part of the card. It keeps its last height while content is on its way, so that nothing jumps
 * twice, and goes back to its top for another word.
 */
export function useCardBody(word: string, loading: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [word]);
  useLayoutEffect(() => {
    if (!box.current) return;
    // A basis, not a minimum: where the new place has less room, the element still shrinks.
    box.current.style.flexBasis = loading && height.current > 0 ? `${height.current}px` : '';
    if (!loading) height.current = box.current.offsetHeight;
  });
  return box;
}
