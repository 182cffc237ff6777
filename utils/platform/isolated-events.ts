/** Events in what we draw that are none of the page's business: its shortcuts, its outside clicks, its focus traps. */
const keptFromThePage = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup',
  'touchstart', 'touchend', 'wheel', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout',
] as const;

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/u.test(getComputedStyle(element).overflowY);

/** Over a part that cannot scroll, the wheel would scroll the page away from under the word. */
function holdWheel(event: WheelEvent): void {
  if (event.ctrlKey) return;
  const inside = event.composedPath().filter((target) => target instanceof Element);
  if (!inside.some((element) => element.getRootNode() instanceof ShadowRoot && scrolls(element))) event.preventDefault();
}

/** A pressed button must not take the focus from what the person was doing in the page; a click still arrives. */
function holdFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}

/** Keeps what happens in an element of ours from the page. The listeners live and die with the two elements. */
export function isolateEvents(host: HTMLElement, root: HTMLElement): void {
  for (const type of keptFromThePage) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  root.addEventListener('wheel', holdWheel, { passive: false });
  root.addEventListener('mousedown', holdFocus);
}
