/** Scrolls the nearest scrolling box around an element as far as it takes to show it; `scrollIntoView` would move the page, too. */
export function reveal(element: HTMLElement): void {
  let box = element.parentElement;
  while (box && !/auto|scroll/u.test(getComputedStyle(box).overflowY)) box = box.parentElement;
  if (!box) return;
  const own = element.getBoundingClientRect();
  const seen = box.getBoundingClientRect();
  box.scrollTop += Math.max(0, Math.min(own.bottom - seen.bottom + 8, own.top - seen.top - 8));
}
