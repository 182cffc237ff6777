import type { ShortcutName } from './schema';

/** What of a key press makes a combination. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** Every shortcut, in the order in which they are shown and tried. */
export const shortcutNames = [
  'shortcutOpen', 'shortcutWrite', 'shortcutNextWord', 'shortcutPreviousWord', 'shortcutPin', 'shortcutClose', 'shortcutSpeak', 'shortcutCopy', 'shortcutSave', 'shortcutTranslate', 'shortcutPicture',
] as const satisfies ShortcutName[];

/** Those that are heard while the person writes. */
const heardWhileWriting: ReadonlySet<ShortcutName> = new Set(['shortcutOpen', 'shortcutWrite', 'shortcutPicture']);

/** Whether a key press types nothing, as it holds Ctrl, Alt or Meta. */
export const isChord = ({ ctrlKey, altKey, metaKey }: Pick<KeyPress, 'ctrlKey' | 'altKey' | 'metaKey'>): boolean => ctrlKey || altKey || metaKey;

/** Whether a key press is fit for a shortcut: plain letters are for what is written. */
export const fitsShortcut = (press: KeyPress, name: ShortcutName): boolean => isChord(press) || !heardWhileWriting.has(name);

/** The combination that a key press stands for, as settings write it: 'n', 'Alt+r', 'Escape'. */
export function combinationOf(press: KeyPress): string {
  // With Alt held some keyboards type another character; the key's own letter is meant.
  const letter = press.altKey && /^Key[A-Z]$/u.test(press.code) ? press.code.slice(3) : press.key;
  const key = letter.length === 1 ? letter.toLowerCase() : letter;
  const modifiers = [press.ctrlKey && 'Ctrl', press.altKey && 'Alt', press.shiftKey && key !== letter.toUpperCase() && 'Shift', press.metaKey && 'Meta'];
  return [...modifiers.filter(Boolean), key].join('+');
}
