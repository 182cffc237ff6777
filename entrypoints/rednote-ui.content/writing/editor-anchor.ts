import type { WarningAnchor, WritingPage } from '../../../utils/platform/rednote-ui';
import type { EditorKind } from '../../../utils/writing/editor-kind';

/** An editor that the person writes in, and where things beside it belong. */
export interface EditorAnchor extends WarningAnchor {
  kind: EditorKind;
  /** The editor, or what the site has put in its place; `null` where there is none any more. */
  editor(): HTMLElement | null;
}

/** The anchor of an editor; what stands beside it keeps clear of the panel about its draft, too. */
export function anchorOf(editor: HTMLElement, page: WritingPage): EditorAnchor {
  const kind = page.kindOf(editor);
  return {
    kind,
    frame: page.frameOf(editor),
    editor: () => (editor.isConnected ? editor : page.editors().find((one) => one.checkVisibility() && page.kindOf(one) === kind) ?? null),
    keepClear: () => [...page.keepClear(editor), ...[...document.querySelectorAll('rnc-warning')].map((one) => one.getBoundingClientRect())],
  };
}

/** What stands in an editor. */
export const textIn = (editor: HTMLElement | null): string =>
  (editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? ''));
