import type { DraftText } from '../../../utils/platform/rednote-ui';
import { textPiecesOf } from '../scan/text-pieces';

/** Reads an editor of any kind. */
export function readDraft(editor: HTMLElement): DraftText {
  if (editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement) {
    return { text: editor.value, caret: editor.selectionEnd ?? editor.value.length };
  }
  const { text, nodes, starts } = textPiecesOf(editor);
  const { focusNode = null, focusOffset = 0 } = getSelection() ?? {};
  const start = starts[nodes.findIndex((node) => node === focusNode)];
  return { text, caret: start === undefined ? text.length : start + focusOffset };
}

/** Boxes in the viewport that a panel about a draft keeps clear of: lines of its text, other editors, buttons. */
export function boxesToKeepClear(editor: HTMLElement, others: readonly Element[]): DOMRect[] {
  const text = document.createRange();
  text.selectNodeContents(editor);
  const boxes = others.filter((other) => other !== editor || !editor.isContentEditable).map((other) => other.getBoundingClientRect());
  // The site keeps scaffolding that nobody sees.
  return [...text.getClientRects(), ...boxes.filter(({ width }) => width > 4)];
}
