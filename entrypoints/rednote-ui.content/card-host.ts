import { isolateEvents } from '../../utils/platform/isolated-events';
import { wear, type Look } from '../../utils/platform/look';

/** An element in the page that holds the card or the panel beside an editor, and the root of our tree inside its closed shadow. */
interface CardHost {
  element: HTMLElement;
  root: HTMLElement;
  /** Shows the host on top of all else; `subject` is the element that it is about. No higher than `--rnc-height`, if that is set. */
  show(subject: Element, look: Look): void;
  hide(): void;
  remove(): void;
}

/** Written inline and important, so that no rule of the page, nor the browser's for popovers, reaches the card. */
const hostStyle: Record<string, string> = {
  all: 'initial',
  direction: 'ltr',
  display: 'none',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  border: 'none',
  padding: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** Makes the host; it comes into the page when first shown. */
export function createCardHost(tag: `rnc-${string}`, css: string): CardHost {
  const element = document.createElement(tag);
  // RedNote offers a search for selected text; this is its own sign for where not to.
  element.setAttribute('selected-disabled-search', '');
  const canPop = typeof element.showPopover === 'function';
  if (canPop) element.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(hostStyle)) element.style.setProperty(name, value, 'important');

  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'flex max-h-[calc(var(--rnc-height)/var(--rnc-scale))] flex-col font-ui';
  shadow.append(style, root);
  isolateEvents(element, root);

  let near: Element | null = null;
  // Beside a modal dialog or a fullscreen element all else is inert, top layer included: the card has to be within.
  const home = (): Element => near?.closest(':modal') ?? document.documentElement;
  const raise = (): void => {
    if (element.parentNode !== home()) home().append(element);
    if (!canPop) return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  const hide = (): void => {
    near = null;
    document.removeEventListener('fullscreenchange', raise);
    element.style.setProperty('display', 'none', 'important');
    if (canPop && element.matches(':popover-open')) element.hidePopover();
  };
  return {
    element,
    root,
    show(subject, look) {
      wear(root, look);
      const wasOpen = near !== null;
      near = subject;
      if (wasOpen && element.parentNode === home()) return;
      element.style.setProperty('display', 'block', 'important');
      raise();
      document.addEventListener('fullscreenchange', raise);
    },
    hide,
    remove() {
      hide();
      element.remove();
    },
  };
}
