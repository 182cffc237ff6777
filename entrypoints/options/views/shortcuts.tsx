import { ShortcutSetting } from '../../../components/settings/shortcut-setting';
import { shortcutNames } from '../../../utils/settings/combination';
import { BrowserKeys } from './browser-keys';

/** The keys that work on RedNote's pages, and those that the browser has. */
export function Shortcuts() {
  return (
    <>
      {shortcutNames.map((name) => <ShortcutSetting key={name} name={name} />)}
      <BrowserKeys />
    </>
  );
}
