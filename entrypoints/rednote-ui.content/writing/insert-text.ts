import { textIn } from './editor-anchor';

/** Puts the caret behind the last letter of an editor: at its very end some editors begin a new paragraph. */
function caretToEnd(editor: HTMLElement): void {
  let last: Node = editor;
  while (last.lastChild && !(last.lastChild instanceof HTMLBRElement)) last = last.lastChild;
  getSelection()?.collapse(last, last instanceof Text ? last.length : 0);
}

/** Fields of some sites refuse commands; then they are told as if the person had typed. */
function setField(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }));
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Writes into an editor as if the person had typed: where the caret was, else at the end. The site sees an ordinary input,
 * and one undo takes all of it back.
 *
 * @param replaces whether it takes the place of all that stands there
 * @returns false where the text did not arrive
 */
export function insertText(editor: HTMLElement, text: string, replaces: boolean): boolean {
  editor.focus();
  const isField = editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement;
  if (isField && replaces) editor.select();
  const selection = getSelection();
  if (!isField && replaces) selection?.selectAllChildren(editor);
  else if (!isField && !editor.contains(selection?.anchorNode ?? null)) caretToEnd(editor);
  // The one way that keeps the browser's and the editor's own undo. Old, but nothing has come in its place.
  const isDone = document.execCommand('insertText', false, text);
  if (!isDone && isField) setField(editor, text);
  return bare(textIn(editor)).includes(bare(text));
}
