import * as v from 'valibot';
import { migrate } from './migrations';
import { settingDefinitions, settingsVersion, type SettingName, type Settings } from './schema';
import { storedShape, type StoredSettings } from './stored';

export const settingNames = Object.keys(settingDefinitions) as SettingName[];

export const initialSettings = (): Settings => {
  const entries = settingNames.map((name) => [name, settingDefinitions[name].initial]);
  return Object.fromEntries(entries) as Settings;
};

/**
 * What storage held, brought to the current version. Foreign or damaged data counts as nothing stored; what a newer
 * version wrote is kept as it is, so that going back and forth between versions loses nothing.
 */
export function parseStored(raw: unknown): StoredSettings {
  const parsed = v.safeParse(storedShape, raw);
  if (!parsed.success) return { version: settingsVersion, values: {} };
  return parsed.output.version < settingsVersion ? migrate(parsed.output) : parsed.output;
}

/** Every setting with a valid value: stored ones that pass their schema, the initial value for all others. */
export function resolveSettings(stored: StoredSettings): Settings {
  const resolved: Record<string, unknown> = initialSettings();
  for (const name of settingNames) {
    if (!Object.hasOwn(stored.values, name)) continue;
    const parsed = v.safeParse(settingDefinitions[name].schema, stored.values[name]);
    if (parsed.success) resolved[name] = parsed.output;
  }
  return resolved as Settings;
}
