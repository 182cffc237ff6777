import type { WritingPage } from '../../../utils/platform/rednote-ui';
import { boxesToKeepClear } from '../compose/draft';
import type { ContentFeature } from '../feature';
import { UiDoor } from '../hover/ui-door';
import { shownTheme } from '../site/theme';

/** Offers help beside the editor that the person writes in; the drawing script does it all once an editor is in use. */
export const writingHelp: ContentFeature = {
  id: 'writing-help',
  isWanted: ({ writingHelp: isOn }) => isOn,
  pages: 'all',
  start({ signal, adapter, settings, messenger }) {
    const door = new UiDoor(messenger);
    const page: WritingPage = {
      editors: () => [...adapter().composers(), adapter().searchBox()].filter((one) => one !== null),
      kindOf: (editor) => adapter().editorKind(editor),
      frameOf: (editor) => adapter().composerFrame(editor),
      keepClear: (editor) => boxesToKeepClear(editor, [...adapter().composers(), ...adapter().besideComposers()]),
      theme: () => shownTheme(settings(), adapter()),
      shortcut: () => settings().shortcutWrite,
    };
    const look = (): void => {
      if (page.editors().some((one) => one.contains(document.activeElement))) door.whenReady((ui) => ui.helpWriting(page, signal));
    };
    addEventListener('focusin', look, { capture: true, passive: true, signal });
    look();
  },
};
