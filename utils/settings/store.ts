import { browser } from '../platform/browser';
import { onStoredChange } from '../platform/stored-change';
import { initialSettings, parseStored, resolveSettings } from './parse';
import type { SettingName, Settings } from './schema';
import type { StoredSettings } from './stored';
import { settingsKey } from './stored-key';

/** What storage holds now; throws where storage cannot be read. */
async function readStored(): Promise<StoredSettings> {
  const found = await browser.storage.local.get(settingsKey);
  return parseStored(found[settingsKey]);
}

/** The settings in force; the initial ones where storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return readStored().then(resolveSettings, initialSettings);
}

/** Stores one choice. Rejects where storage refuses, so that a page can say so. */
export async function writeSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  const stored = await readStored();
  await browser.storage.local.set({ [settingsKey]: { ...stored, values: { ...stored.values, [name]: value } } });
}

/** Forgets one choice, so that the initial value holds again. */
export async function resetSetting(name: SettingName): Promise<void> {
  const stored = await readStored();
  const values = Object.fromEntries(Object.entries(stored.values).filter(([key]) => key !== name));
  await browser.storage.local.set({ [settingsKey]: { ...stored, values } });
}

/** Calls `onChange` with the settings after each change, from whatever page it came, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  onStoredChange(settingsKey, (value) => onChange(resolveSettings(parseStored(value))), signal);
}
