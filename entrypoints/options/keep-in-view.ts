/** What stands above arrives within this time (ms). */
const settleMs = 2_000;

/** Keeps an element at the top while what stands above it arrives, until the person does something; returns what ends that. */
export function keepInView(element: Element | null): () => void {
  const ended = new AbortController();
  const observer = new ResizeObserver(() => element?.scrollIntoView({ behavior: 'instant' }));
  observer.observe(document.body);
  const end = (): void => {
    observer.disconnect();
    ended.abort();
  };
  for (const type of ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const) addEventListener(type, end, { passive: true, signal: ended.signal });
  setTimeout(end, settleMs);
  return end;
}
