import type { Settings, ShortcutName } from '../../../utils/settings/schema';

/** The combination that an event stands for, as settings write it: 'n', 'Alt+r', 'Escape'. */
export function combinationOf(event: KeyboardEvent): string {
  // With Alt held some keyboards type another character; the key's own letter is meant.
  const letter = event.altKey && /^Key[A-Z]$/u.test(event.code) ? event.code.slice(3) : event.key;
  const key = letter.length === 1 ? letter.toLowerCase() : letter;
  const modifiers = [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && key !== letter.toUpperCase() && 'Shift', event.metaKey && 'Meta'];
  return [...modifiers.filter(Boolean), key].join('+');
}

/** Which shortcut an event asks for, if any. */
export function shortcutFor(event: KeyboardEvent, settings: Settings): ShortcutName | undefined {
  const combination = combinationOf(event);
  return shortcutNames.find((name) => settings[name] !== '' && settings[name] === combination);
}

const shortcutNames = [
  'shortcutOpen', 'shortcutNextWord', 'shortcutPreviousWord', 'shortcutPin', 'shortcutClose', 'shortcutSpeak', 'shortcutCopy',
] as const satisfies ShortcutName[];

/** Whether the person is typing, also inside open shadow roots and while an input method is composing. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing) return true;
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'));
}
