import { isolateEvents } from '../../utils/platform/isolated-events';
import { wear, type Look } from '../../utils/platform/look';
import css from './own-ui.css?inline';
import { make } from './make';
import { ownElement } from './translation-element';

/** An element of ours that floats over the page, and the root of what is drawn in its closed shadow. */
export interface OwnUi {
  element: HTMLElement;
  root: HTMLElement;
  /** Brings it into the page, if it is not there. */
  show(look: Look): void;
  hide(): void;
}

/** Written inline and important, so that no rule of the page reaches it. */
const hostStyle: Record<string, string> = { all: 'initial', direction: 'ltr', position: 'fixed', 'z-index': '2147483646' };

/** Makes it; what is drawn goes into `root`. */
export function createOwnUi(tag: `rnc-${string}`): OwnUi {
  const element = ownElement(tag);
  for (const [name, value] of Object.entries(hostStyle)) element.style.setProperty(name, value, 'important');
  const root = make('div', {});
  element.attachShadow({ mode: 'closed' }).append(make('style', { text: css }), root);
  isolateEvents(element, root);
  return {
    element,
    root,
    show(look) {
      wear(root, look);
      if (!element.isConnected) document.documentElement.append(element);
    },
    hide: () => element.remove(),
  };
}
