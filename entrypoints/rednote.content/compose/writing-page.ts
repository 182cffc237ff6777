import { lookOf } from '../../../utils/platform/look';
import type { WritingPage } from '../../../utils/platform/rednote-ui';
import type { Settings } from '../../../utils/settings/schema';
import type { FeatureEnvironment } from '../feature';
import { boxesToKeepClear } from './draft';

/** The editors of a page, as the drawing script asks for them; `shortcut` leads to what it shows there. */
export const writingPage = ({ adapter, settings }: FeatureEnvironment, shortcut: keyof Pick<Settings, 'shortcutOpen' | 'shortcutWrite'>): WritingPage => ({
  editors: () => [...adapter().composers(), adapter().searchBox()].filter((one) => one !== null),
  kindOf: (editor) => adapter().editorKind(editor),
  frameOf: (editor) => adapter().composerFrame(editor),
  keepClear: (editor) => boxesToKeepClear(editor, [...adapter().composers(), ...adapter().besideComposers()]),
  look: () => lookOf(settings(), adapter()),
  shortcut: () => settings()[shortcut],
});

/** Calls back once the person is in an editor of the page, and whenever they enter one, until `signal` aborts. */
export function whenWriting({ editors }: WritingPage, onEditor: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (editors().some((one) => one.contains(document.activeElement))) onEditor();
  };
  addEventListener('focusin', look, { capture: true, passive: true, signal });
  look();
}
