import { useCallback, useLayoutEffect, useState } from 'react';

/** Rows kept above and below those in view. */
const spare = 6;

/** Which rows of a long list are drawn: `[from, to)`. */
interface VirtualRows {
  /** The box that scrolls, `null` while there is none. */
  box: HTMLElement | null;
  /** The `ref` of that box. It may come and go. */
  setBox(element: HTMLElement | null): void;
  from: number;
  to: number;
  /** Scrolls as far as it takes to show a row. */
  show(row: number): void;
}

/** Draws only the rows in view of a list whose rows are all `height` pixels high. The box scrolls. */
export function useVirtualRows(count: number, height: number): VirtualRows {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [seen, setSeen] = useState({ top: 0, room: 800 });
  useLayoutEffect(() => {
    if (!box) return;
    const look = (): void => setSeen({ top: box.scrollTop, room: box.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [box]);
  const show = useCallback((row: number) => {
    if (!box) return;
    const [top, bottom] = [row * height, (row + 1) * height];
    if (top < box.scrollTop) box.scrollTo({ top });
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTo({ top: bottom - box.clientHeight });
  }, [box, height]);
  const first = Math.min(Math.floor(seen.top / height), Math.max(0, count - 1));
  return { box, setBox, from: Math.max(0, first - spare), to: Math.min(count, first + Math.ceil(seen.room / height) + spare), show };
}
