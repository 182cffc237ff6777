import * as v from 'valibot';
import { combinationOf, fitsShortcut, shortcutNames } from '../../utils/settings/combination';
import { settingDefinitions, type Settings, type ShortcutName } from '../../utils/settings/schema';

/** What a key press means while the keys of a shortcut are being chosen. */
export type Captured =
  | { kind: 'wait' }
  | { kind: 'keep' }
  /** As 'keep', and the key does what it does in the page: Tab moves on. */
  | { kind: 'leave' }
  | { kind: 'set'; combination: string }
  | { kind: 'unusable' }
  /** They would type something where the shortcut is meant to work. */
  | { kind: 'typing' }
  | { kind: 'taken'; by: ShortcutName };

const modifiers = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock', 'NumLock', 'Fn', 'OS']);
/** Keys without a meaning of their own, and Enter, which presses the buttons of the card. */
const unusable = new Set(['Enter', 'Dead', 'Process', 'Unidentified', 'Compose']);

/** Reads one key press as the new keys of the shortcut `name`. */
export function capture(event: KeyboardEvent, name: ShortcutName, settings: Settings): Captured {
  const combination = combinationOf(event);
  if (event.repeat || modifiers.has(event.key)) return { kind: 'wait' };
  if (event.key === 'Tab') return { kind: 'leave' };
  // Escape may be the very key that is wanted for closing.
  if (combination === 'Escape' && name !== 'shortcutClose') return { kind: 'keep' };
  if (combination === 'Backspace' || combination === 'Delete') return { kind: 'set', combination: '' };
  if (event.isComposing || unusable.has(event.key) || !v.is(settingDefinitions[name].schema, combination)) return { kind: 'unusable' };
  if (!fitsShortcut(event, name)) return { kind: 'typing' };
  const by = takenBy(combination, name, settings);
  return by ? { kind: 'taken', by } : { kind: 'set', combination };
}

/** Which other shortcut has these keys, if any. */
export function takenBy(combination: string, name: ShortcutName, settings: Settings): ShortcutName | undefined {
  if (combination === '') return undefined;
  return shortcutNames.find((other) => other !== name && settings[other] === combination);
}
