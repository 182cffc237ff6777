/** A key event: what the key types, the modifiers held, and the key's place on the keyboard. */
export function pressed(key: string, modifiers: ('ctrl' | 'alt' | 'shift' | 'meta')[] = [], code = ''): KeyboardEvent {
  const held = Object.fromEntries((['ctrl', 'alt', 'shift', 'meta'] as const).map((name) => [`${name}Key`, modifiers.includes(name)]));
  return Object.assign(new Event('keydown'), { key, code, isComposing: false, ...held }) as KeyboardEvent;
}
