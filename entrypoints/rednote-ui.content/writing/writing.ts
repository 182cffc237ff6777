import type { i18n } from 'i18next';
import { withinLink, type FrameMessage } from '../../../utils/platform/frame-link';
import type { RednoteUi, WritingPage } from '../../../utils/platform/rednote-ui';
import { anchorOf, textIn, type EditorAnchor } from './editor-anchor';
import { watchEditors } from './editor-watch';
import { createFrameHost, type FrameHost } from './frame-host';
import { insertText } from './insert-text';
import { createQueryList } from './query-list';
import { createWritingButton } from './writing-button';

/** The help beside editors: a button and the frame it opens; beside the search box, a list of Chinese queries. */
interface Writing {
  help: RednoteUi['helpWriting'];
  remove(): void;
}

/** What is closed holds an empty hidden element; frames load when first opened. */
export function createWriting(strings: i18n): Writing {
  const ended = new AbortController();
  let helped: AbortSignal | undefined;
  let inUse: { page: WritingPage; anchor: EditorAnchor } | null = null;
  /** What each frame writes into. */
  const targets = new Map<FrameHost, EditorAnchor>();

  const receive = (frame: FrameHost, replaces: boolean, message: FrameMessage): void => {
    const editor = targets.get(frame)?.editor() ?? null;
    if (message.kind === 'height') return frame.setHeight(message.height);
    if (message.kind === 'insert') {
      const isInserted = editor !== null && insertText(editor, message.text, replaces);
      frame.send({ kind: 'inserted', isInserted });
      if (!isInserted) return;
      if (message.stays) return frame.enter();
    }
    frame.close();
    editor?.focus();
  };
  const draft: FrameHost = createFrameHost({
    tag: 'rnc-compose', title: strings.t('writing.open'), width: 380, height: 420, needed: { heights: [420, 320], lowest: 320 }, onMessage: (message) => receive(draft, false, message),
  });
  const listed: FrameHost = createFrameHost({
    tag: 'rnc-queries', title: strings.t('writing.queries'), width: 320, height: 160, startsUnseen: true, onMessage: (message) => receive(listed, true, message),
  });
  const list = createQueryList(listed);
  const button = createWritingButton(strings, () => void open());

  const open = (): boolean => {
    if (!inUse) return false;
    const { page, anchor } = inUse;
    if (anchor.kind === 'search') return list.enter();
    const look = page.look();
    targets.set(draft, anchor);
    button.hide();
    // One writes in the frame now, so it may lie over all but the editor.
    draft.open({ ...anchor, keepClear: () => [] }, look, { kind: 'show', editor: anchor.kind, theme: look.theme, written: withinLink(textIn(anchor.editor())) });
    draft.enter();
    return true;
  };
  const leave = (): void => {
    inUse = null;
    list.leave();
    button.hide();
  };
  const use = (page: WritingPage, editor: HTMLElement): void => {
    if (inUse?.anchor.editor() !== editor) leave();
    const anchor = inUse?.anchor ?? anchorOf(editor, page);
    const isNew = inUse === null;
    inUse = { page, anchor };
    if (anchor.kind !== 'search') {
      if (!draft.isOpen) button.show(page.look(), page.shortcut(), anchor);
    } else if (isNew) {
      targets.set(listed, anchor);
      list.follow(anchor, page.look());
    }
  };
  return {
    help(page, signal) {
      if (helped === signal || signal.aborted) return;
      helped = signal;
      watchEditors(page, { onEditor: (editor) => use(page, editor), onLeft: leave, onShortcut: open }, AbortSignal.any([signal, ended.signal]));
    },
    remove() {
      ended.abort();
      leave();
      listed.remove();
      draft.remove();
      button.remove();
    },
  };
}
