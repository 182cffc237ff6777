import { useEffect, useRef } from 'react';

/** Keys pressed anywhere in this frame. Those of an input method are its own: Enter takes a candidate, Escape drops it. */
export function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isTrusted && !event.isComposing) latest.current(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
