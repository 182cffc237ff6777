import type { i18n } from 'i18next';
import { hasHan } from '../../../utils/language/han';
import { withinLink, type FrameMessage } from '../../../utils/platform/frame-link';
import type { RednoteUi, WritingAnchor, WritingView } from '../../../utils/platform/rednote-ui';
import { createFrameHost, type FrameHost } from './frame-host';
import { insertText } from './insert-text';
import { createWritingButton } from './writing-button';

/** The help beside editors: a button and the frame it opens; beside the search box, a list of Chinese queries. */
interface Writing {
  show: RednoteUi['showWriting'];
  hide: RednoteUi['hideWriting'];
  open: RednoteUi['openWriting'];
  remove(): void;
}

interface InUse {
  view: WritingView;
  anchor: WritingAnchor;
}

/** The list holds the whole dictionary, so that it is let go when nobody has searched for this long (ms). */
const listLifetime = 90_000;
const settleTime = 150;
/** Fewer letters are no word to look for. */
const fewestLetters = 2;

const textOf = (editor: HTMLElement | null): string =>
  (editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? ''));

/** What is closed holds an empty hidden element; frames load when first opened. */
export function createWriting(strings: i18n): Writing {
  let inUse: InUse | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  /** What each frame writes into. */
  const targets = new Map<FrameHost, WritingAnchor>();

  const receive = (frame: FrameHost, replaces: boolean, message: FrameMessage): void => {
    const editor = targets.get(frame)?.editor() ?? null;
    if (message.kind === 'height') return frame.setHeight(message.height);
    if (message.kind === 'insert') {
      const isInserted = editor !== null && insertText(editor, message.text, replaces);
      frame.send({ kind: 'inserted', isInserted });
      if (!isInserted) return;
    }
    frame.close();
    editor?.focus();
  };
  const draft: FrameHost = createFrameHost({
    tag: 'rnc-compose', title: strings.t('writing.open'), width: 380, height: 420, needed: { heights: [420, 320], lowest: 320 }, onMessage: (message) => receive(draft, false, message),
  });
  const list: FrameHost = createFrameHost({
    tag: 'rnc-queries', title: strings.t('writing.queries'), width: 320, height: 160, startsUnseen: true, onMessage: (message) => receive(list, true, message),
  });
  const button = createWritingButton(strings, () => void open());

  /** The panels keep clear of each other. */
  const besideWarning = (anchor: WritingAnchor): WritingAnchor =>
    ({ ...anchor, keepClear: () => [...anchor.keepClear(), ...[...document.querySelectorAll('rnc-warning')].map((one) => one.getBoundingClientRect())] });

  const open = (): boolean => {
    if (!inUse) return false;
    const { view: { kind, theme }, anchor } = inUse;
    if (kind === 'search') {
      if (!list.isShown) return false;
      list.send({ kind: 'enter' });
      list.enter();
      return true;
    }
    targets.set(draft, anchor);
    button.hide();
    draft.open(besideWarning(anchor), theme, { kind: 'show', editor: kind, theme, written: withinLink(textOf(anchor.editor())) });
    draft.enter();
    return true;
  };

  const search = (): void => {
    if (inUse?.view.kind !== 'search') return;
    const { view: { theme }, anchor } = inUse;
    const typed = textOf(anchor.editor()).trim();
    if (typed.length < fewestLetters || hasHan(typed)) return list.close();
    clearTimeout(forgetting);
    targets.set(list, anchor);
    if (!list.isOpen) list.open(besideWarning(anchor), theme, { kind: 'show', editor: 'search', theme, written: '' });
    list.send({ kind: 'typed', text: withinLink(typed) });
  };
  const searchSoon = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(typing);
    typing = setTimeout(search, settleTime);
  };
  const forgetSoon = (): void => {
    clearTimeout(typing);
    clearTimeout(forgetting);
    list.close();
    forgetting = setTimeout(() => list.remove(), listLifetime);
  };
  const leave = (): void => {
    if (inUse?.view.kind === 'search') {
      inUse.anchor.editor()?.removeEventListener('input', searchSoon);
      forgetSoon();
    }
    inUse = null;
    button.hide();
  };

  return {
    show(view, anchor) {
      if (inUse && inUse.anchor.editor() === anchor.editor() && inUse.view.theme === view.theme) return;
      leave();
      inUse = { view, anchor };
      if (view.kind === 'search') {
        anchor.editor()?.addEventListener('input', searchSoon);
        search();
      } else if (!draft.isOpen) button.show(view, anchor);
    },
    hide: leave,
    open,
    remove() {
      leave();
      clearTimeout(forgetting);
      list.remove();
      draft.remove();
      button.remove();
    },
  };
}
