import { hasHan } from '../../../utils/language/han';
import { withinLink } from '../../../utils/platform/frame-link';
import type { Look } from '../../../utils/platform/look';
import { textIn, type EditorAnchor } from './editor-anchor';
import type { FrameHost } from './frame-host';

/** The list beside the search box, which follows what is typed there. */
interface QueryList {
  follow(anchor: EditorAnchor, look: Look): void;
  leave(): void;
  /** Moves the focus into the list; false where there is none. */
  enter(): boolean;
}

/** The list holds the whole dictionary, so that it is let go when nobody has searched for this long (ms). */
const lifetime = 90_000;
const settleTime = 150;
/** Fewer letters are no word to look for. */
const fewestLetters = 2;

/** @param frame what shows the list */
export function createQueryList(frame: FrameHost): QueryList {
  let following: AbortController | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  const search = (anchor: EditorAnchor, look: Look): void => {
    const typed = textIn(anchor.editor()).trim();
    if (typed.length < fewestLetters || hasHan(typed)) return frame.close();
    if (!frame.isOpen) frame.open(anchor, look, { kind: 'show', editor: 'search', theme: look.theme, written: '' });
    frame.send({ kind: 'typed', text: withinLink(typed) });
  };
  return {
    follow(anchor, look) {
      following?.abort();
      clearTimeout(forgetting);
      following = new AbortController();
      anchor.editor()?.addEventListener('input', (event) => {
        if (event instanceof InputEvent && event.isComposing) return;
        clearTimeout(typing);
        typing = setTimeout(() => search(anchor, look), settleTime);
      }, { signal: following.signal });
      search(anchor, look);
    },
    leave() {
      if (!following) return;
      following.abort();
      following = undefined;
      clearTimeout(typing);
      frame.close();
      forgetting = setTimeout(() => frame.remove(), lifetime);
    },
    enter() {
      if (!frame.isShown) return false;
      frame.send({ kind: 'enter' });
      frame.enter();
      return true;
    },
  };
}
