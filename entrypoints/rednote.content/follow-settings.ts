import { onStoredChange } from '../../utils/platform/stored-change';
import type { Settings } from '../../utils/settings/schema';
import { settingsKey } from '../../utils/settings/stored-key';
import type { Messenger } from './messenger';

/**
 * Gives the settings, and again after each change, until `signal` aborts. The background reads and checks them, so that
 * nothing that checks has to load with the page.
 */
export function followSettings(messenger: Messenger, onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  let question = 0;
  const ask = async (): Promise<void> => {
    const asked = ++question;
    const settings = await messenger.readSettings();
    if (settings && asked === question && !signal.aborted) onSettings(settings);
  };
  onStoredChange(settingsKey, () => void ask(), signal);
  void ask();
}
