import type { DraftPage, DraftText } from '../../../utils/platform/rednote-ui';

/** The draft that the person is writing now. */
export interface Draft extends DraftText {
  editor: HTMLElement;
  /** Stays the same while the draft does, whatever editor the site puts it in. */
  id: number;
}

/** Looked at after the person has not typed for this long (ms). */
const settleTime = 120;
/** Fields tell nothing of what the site does to them, so one that is warned of is looked at this often (ms). */
const fieldTime = 500;

/**
 * Tells of the draft in the editor that has the focus whenever it may have changed, and of `null` when there is none any
 * more: nothing written, or the person has gone elsewhere. Silent while an input method is composing.
 *
 * @param onDraft returns whether the draft is to be looked at even if nothing tells that it has changed
 * @returns has a look at once, however often: each change of what is told of has to be seen, and timers of a page in the back are slow
 */
export function watchDrafts(page: DraftPage, onDraft: (draft: Draft | null) => boolean, signal: AbortSignal): () => void {
  const ids = new WeakMap<Element, number>();
  let drafts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let editor: HTMLElement | undefined;
  let known = '';
  let isLeft = false;

  /** The editor in use: that with the focus, or the one that has taken its place or was left for our panel or another window. */
  const editorInUse = (): HTMLElement | undefined => {
    const { activeElement } = document;
    const editors = page.editors();
    const focused = editors.find((one) => one.contains(activeElement));
    if (focused) isLeft = false;
    if (focused) return focused;
    if (!editor?.isConnected) return known ? editors.find((one) => page.read(one).text === known) : undefined;
    const isAway = isLeft && document.hasFocus() && !(activeElement && page.isOurs(activeElement));
    return isAway ? undefined : editor;
  };

  const look = (): void => {
    if (signal.aborted || page.isComposing()) return;
    const inUse = editorInUse();
    const draft = inUse && page.read(inUse);
    if (!inUse || !draft?.text.trim()) {
      if (inUse) ids.delete(inUse);
      editor = inUse;
      known = '';
      onDraft(null);
      return;
    }
    const id = ids.get(inUse) ?? (editor?.isConnected === false ? ids.get(editor) : undefined) ?? ++drafts;
    ids.set(inUse, id);
    if (editor !== inUse) isLeft = false;
    editor = inUse;
    known = draft.text;
    if (onDraft({ editor, id, ...draft }) && !editor.isContentEditable) soon(fieldTime);
  };
  const soon = (wait = settleTime): void => {
    clearTimeout(timer);
    timer = setTimeout(look, wait);
  };

  for (const type of ['input', 'focusin', 'focusout', 'compositionend'] as const) {
    addEventListener(type, ({ target }) => {
      if (type === (target === editor ? 'focusout' : 'focusin')) isLeft = true;
      soon();
    }, { capture: true, passive: true, signal });
  }
  // What the site does to an editor, such as emptying it once the draft is sent.
  page.onBlock((element, isDraft) => (isDraft || element === editor) && soon(), signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    onDraft(null);
  });
  soon();
  return look;
}
