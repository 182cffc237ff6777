import { browser } from '../../../utils/platform/browser';
import { linkToFrame, type FrameMessage, type LinkEnd, type PageMessage } from '../../../utils/platform/frame-link';
import type { Look } from '../../../utils/platform/look';
import type { WarningAnchor } from '../../../utils/platform/rednote-ui';
import { createCardHost } from '../card-host';
import type { NeededHeights } from '../panel-place';
import { createPanelPosition } from '../panel-position';
import css from '../style.css?inline';

/** A page of the extension's own origin in the page: what is typed there reaches none of the page's listeners. */
export interface FrameHost {
  readonly isOpen: boolean;
  /** Whether it is open and has something to show. */
  readonly isShown: boolean;
  open(anchor: WarningAnchor, look: Look, message: PageMessage): void;
  send(message: PageMessage): void;
  /** Makes it as high as what it shows (px); 0 for nothing to show. */
  setHeight(height: number): void;
  enter(): void;
  close(): void;
  remove(): void;
}

interface FrameHostOptions {
  tag: `rnc-${string}`;
  /** What screen readers call it. */
  title: string;
  width: number;
  height: number;
  /** The heights (px) it can do with beside an editor; with less room it lies over the page. */
  needed?: NeededHeights;
  /** Whether it stays unseen until it has said how high it is. */
  startsUnseen?: boolean;
  onMessage(message: FrameMessage): void;
}

/** Makes the host; the frame is loaded when first opened and kept, with all that is typed in it, until it is removed. */
export function createFrameHost({ tag, title, width, height, needed, startsUnseen = false, onMessage }: FrameHostOptions): FrameHost {
  const host = createCardHost(tag, css);
  const position = createPanelPosition(host.element, { staysInView: true, needed });
  let frame: HTMLIFrameElement | undefined;
  let link: LinkEnd<PageMessage> | undefined;
  let life = new AbortController();
  let anchor: WarningAnchor | null = null;
  let isSeen = !startsUnseen;

  const close = (): void => {
    anchor = null;
    position.stop();
    host.hide();
  };
  const load = (): void => {
    life = new AbortController();
    const token = crypto.randomUUID();
    frame = document.createElement('iframe');
    frame.title = title;
    frame.src = `${browser.runtime.getURL('/compose.html')}#${token}`;
    frame.className = 'block min-h-0 w-full shrink rounded-xl border-0';
    frame.style.height = `${height}px`;
    link = linkToFrame(frame, token, onMessage, life.signal);
    host.root.append(frame);
    host.root.style.width = `min(${width}px, calc(100vw - 16px))`;
  };

  /** Unseen it keeps its layout, which tells how high it is. */
  const see = (isWanted: boolean): void => {
    isSeen = isWanted;
    host.root.style.visibility = isWanted ? 'visible' : 'hidden';
  };
  see(isSeen);
  host.root.classList.add('overflow-hidden', 'rounded-xl', 'border', 'border-line', 'bg-surface', 'shadow-raise');
  return {
    get isOpen() {
      return anchor !== null;
    },
    get isShown() {
      return anchor !== null && isSeen;
    },
    open(at, { theme, motion }, message) {
      anchor = at;
      // The page in the frame sees to the size of its text itself.
      host.show(at.frame, { theme, motion, textSize: '100' });
      if (!frame) load();
      link?.send(message);
      position.follow(at);
    },
    send: (message) => link?.send(message),
    setHeight(asked) {
      if (!frame) return;
      see(asked > 0);
      if (asked > 0) frame.style.height = `${asked}px`;
      if (anchor) position.follow(anchor);
    },
    enter: () => frame?.focus(),
    close,
    remove() {
      life.abort();
      frame?.remove();
      frame = undefined;
      link = undefined;
      see(!startsUnseen);
      close();
      host.remove();
    },
  };
}
