import { combinationOf, shortcutNames } from '../../../utils/settings/combination';
import type { Settings, ShortcutName } from '../../../utils/settings/schema';

/** Which shortcut an event asks for, if any. */
export function shortcutFor(event: KeyboardEvent, settings: Settings): ShortcutName | undefined {
  const combination = combinationOf(event);
  return shortcutNames.find((name) => settings[name] !== '' && settings[name] === combination);
}

/** Whether the person is typing, also inside open shadow roots and while an input method is composing. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.isComposing || isField(event.composedPath()[0]);
}

/** Whether people write in something. */
export const isField = (target: unknown): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'));
