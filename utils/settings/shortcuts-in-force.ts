import { shortcutNames } from './combination';
import type { Settings, ShortcutName } from './schema';
import { isTranslating } from './translation-modes';

type Switches = Pick<Settings, ShortcutName | 'hoverCardEnabled' | 'sensitiveDrafts' | 'writingHelp' | 'pictureText' | 'translationMode' | 'translationModes'>;

/** What has to be switched on for a shortcut; all others need the card. */
const needed: Partial<Record<ShortcutName, (settings: Switches) => boolean>> = {
  shortcutOpen: ({ hoverCardEnabled, sensitiveDrafts }) => hoverCardEnabled || sensitiveDrafts,
  shortcutWrite: ({ writingHelp }) => writingHelp,
  shortcutTranslate: isTranslating,
  shortcutPicture: ({ pictureText }) => pictureText,
};

/** The shortcuts that have keys and do something with these settings. */
export const shortcutsInForce = (settings: Switches): ShortcutName[] =>
  shortcutNames.filter((name) => settings[name] !== '' && (needed[name] ?? (({ hoverCardEnabled }) => hoverCardEnabled))(settings));
