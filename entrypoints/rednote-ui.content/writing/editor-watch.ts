import type { WritingPage } from '../../../utils/platform/rednote-ui';
import { combinationOf, isChord } from '../../../utils/settings/combination';

/** The focus is looked at once it has come to rest (ms). */
const settleTime = 60;

interface EditorUse {
  onEditor(editor: HTMLElement): void;
  /** The person has gone elsewhere in the page. */
  onLeft(): void;
  /** The shortcut was pressed; returns whether there was something to open. */
  onShortcut(): boolean;
}

const isOurs = (element: Element | null): boolean => element?.localName.startsWith('rnc-') === true;

/** Tells which editor the person is in, until `signal` aborts. Our own elements and other windows count as the editor they were opened from. */
export function watchEditors(page: WritingPage, { onEditor, onLeft, onShortcut }: EditorUse, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const { activeElement } = document;
    if (!document.hasFocus() || isOurs(activeElement)) return;
    const editor = page.editors().find((one) => one.contains(activeElement));
    if (editor) onEditor(editor);
    else onLeft();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, settleTime);
  };
  for (const type of ['focusin', 'focusout'] as const) addEventListener(type, soon, { capture: true, passive: true, signal });
  addEventListener('keydown', (event) => {
    const isShortcut = event.isTrusted && !event.isComposing && isChord(event) && combinationOf(event) === page.shortcut();
    if (!isShortcut || !onShortcut()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    onLeft();
  });
  look();
}
