import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Rows kept above and below those in view. */
const spare = 6;

/** Which rows of a long list are drawn: `[from, to)`. */
interface VirtualRows {
  box: RefObject<HTMLDivElement | null>;
  from: number;
  to: number;
  /** Scrolls as far as it takes to show a row. */
  show(row: number): void;
}

/** Draws only the rows in view of a list whose rows are all `height` pixels high. The box scrolls. */
export function useVirtualRows(count: number, height: number): VirtualRows {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, room: 800 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => setSeen({ top: element.scrollTop, room: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const show = useCallback((row: number) => {
    const element = box.current;
    if (!element) return;
    const [top, bottom] = [row * height, (row + 1) * height];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  }, [height]);
  const first = Math.min(Math.floor(seen.top / height), Math.max(0, count - 1));
  return { box, from: Math.max(0, first - spare), to: Math.min(count, first + Math.ceil(seen.room / height) + spare), show };
}
