import { browser } from '../platform/browser';
import { changeStored } from '../platform/change-stored';
import { onStoredChange } from '../platform/stored-change';
import { initialSettings, parseStored, resolveSettings } from './parse';
import type { SettingName, Settings } from './schema';
import type { StoredSettings } from './stored';
import { settingsKey } from './stored-key';

/** The settings in force; the initial ones where storage cannot be read. */
export const readSettings = (): Promise<Settings> =>
  browser.storage.local.get(settingsKey).then((found) => resolveSettings(parseStored(found[settingsKey])), initialSettings);

/** Stores choices together, or what `change` makes of those in force. Rejects where storage refuses, so that a page can say so. */
export const writeSettings = (change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): Promise<void> =>
  changeStored(settingsKey, (raw) => {
    const stored = parseStored(raw);
    const chosen = typeof change === 'function' ? change(resolveSettings(stored)) : change;
    return { ...stored, values: { ...stored.values, ...chosen } } satisfies StoredSettings;
  });

/** Forgets one choice, so that the initial value holds again. */
export const resetSetting = (name: SettingName): Promise<void> => changeStored(settingsKey, (raw) => {
  const stored = parseStored(raw);
  return { ...stored, values: Object.fromEntries(Object.entries(stored.values).filter(([key]) => key !== name)) } satisfies StoredSettings;
});

/** Calls `onChange` with the settings after each change, from whatever page it came, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  onStoredChange(settingsKey, (value) => onChange(resolveSettings(parseStored(value))), signal);
}
