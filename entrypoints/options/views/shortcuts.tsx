import { ShortcutSetting } from '../../../components/settings/shortcut-setting';
import { shortcutNames } from '../../../utils/settings/combination';

/** The keys that work on RedNote's pages. */
export function Shortcuts() {
  return shortcutNames.map((name) => <ShortcutSetting key={name} name={name} />);
}
