import { uiIfReady, type WritingAnchor } from '../../../utils/platform/rednote-ui';
import { combinationOf } from '../../../utils/settings/combination';
import { boxesToKeepClear } from '../compose/draft';
import type { ContentFeature } from '../feature';
import { UiDoor } from '../hover/ui-door';
import { onThemeChange, shownTheme } from '../site/theme';

/** The focus is looked at once it has come to rest (ms). */
const settleTime = 60;

/** Offers help beside the editor that the person writes in; the drawing script does all the rest. */
export const writingHelp: ContentFeature = {
  id: 'writing-help',
  isWanted: ({ writingHelp: isOn }) => isOn,
  pages: 'all',
  start({ signal, adapter, settings, messenger, onSettings }) {
    const door = new UiDoor(messenger);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const editors = (): HTMLElement[] => [...adapter().composers(), adapter().searchBox()].filter((one) => one !== null);

    const anchorOf = (editor: HTMLElement): WritingAnchor => {
      const page = adapter();
      const kind = page.editorKind(editor);
      return {
        frame: page.composerFrame(editor),
        editor: () => (editor.isConnected ? editor : editors().find((one) => one.checkVisibility() && adapter().editorKind(one) === kind) ?? null),
        keepClear: () => boxesToKeepClear(editor, [...page.composers(), ...page.besideComposers()]),
      };
    };
    const look = (): void => {
      const { activeElement } = document;
      if (signal.aborted || !document.hasFocus() || (activeElement && adapter().isOurs(activeElement))) return;
      const editor = editors().find((one) => one.contains(activeElement));
      if (!editor) return uiIfReady()?.hideWriting();
      const view = { kind: adapter().editorKind(editor), theme: shownTheme(settings(), adapter()), shortcut: settings().shortcutWrite };
      door.whenReady((ui) => {
        if (!signal.aborted && editor.contains(document.activeElement)) ui.showWriting(view, anchorOf(editor));
      });
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, settleTime);
    };
    for (const type of ['focusin', 'focusout'] as const) addEventListener(type, soon, { capture: true, passive: true, signal });
    onSettings(soon, signal);
    onThemeChange(soon, signal);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      uiIfReady()?.hideWriting();
    });
    soon();

    addEventListener('keydown', (event) => {
      const isShortcut = event.isTrusted && (event.altKey || event.ctrlKey || event.metaKey) && combinationOf(event) === settings().shortcutWrite;
      if (!isShortcut || event.isComposing || !uiIfReady()?.openWriting()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, signal });
  },
};
