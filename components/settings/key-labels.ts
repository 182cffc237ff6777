const anywhere: Record<string, string> = {
  Escape: 'Esc', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', PageUp: 'PgUp', PageDown: 'PgDn', Meta: 'Win', Control: 'Ctrl',
};

const onMac: Record<string, string> = { ...anywhere, Ctrl: '⌃', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' };

/** What stands on the keys of a combination as settings write it: 'Alt+r' is Alt and R; on a Mac ⌥ and R. '' has none. */
export function keyLabels(combination: string, isMac: boolean): string[] {
  if (combination === '') return [];
  const names = isMac ? onMac : anywhere;
  // '+' parts the keys and may be one itself: 'Ctrl++'.
  const keys = combination.endsWith('+') ? [...combination.slice(0, -1).split('+').filter(Boolean), '+'] : combination.split('+');
  return keys.map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

/** The same as one word, to be read or said: 'Alt+R'. */
export const keysInText = (combination: string): string => keyLabels(combination, isMac()).join(isMac() ? '' : '+');

/** The value of `aria-keyshortcuts`; `undefined` for no keys. */
export const ariaKeys = (combination: string): string | undefined => combination.replace(/^Ctrl\b/u, 'Control') || undefined;

/** Whether this is a Mac, whose keys carry signs of their own. */
export const isMac = (): boolean => /\bMac/u.test(navigator.userAgent);
