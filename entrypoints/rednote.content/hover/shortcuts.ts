import { combinationOf, shortcutNames } from '../../../utils/settings/combination';
import type { Settings, ShortcutName } from '../../../utils/settings/schema';

/** Which shortcut an event asks for, if any. */
export function shortcutFor(event: KeyboardEvent, settings: Settings): ShortcutName | undefined {
  const combination = combinationOf(event);
  return shortcutNames.find((name) => settings[name] !== '' && settings[name] === combination);
}
