import type { StoredSettings } from '../stored';

/** Brings stored values from version `from` to `from + 1`. Pure, and harmless when run twice. */
export interface SettingsMigration {
  from: number;
  migrate(values: Record<string, unknown>): Record<string, unknown>;
}

/** One file a step, in order. Version 1 is the first, so there is no step yet. */
const migrations: readonly SettingsMigration[] = [];

/** Runs every step from the stored version on. */
export function migrate(stored: StoredSettings, steps: readonly SettingsMigration[] = migrations): StoredSettings {
  return steps
    .filter((step) => step.from >= stored.version)
    .reduce((current, step) => ({ version: step.from + 1, values: step.migrate(current.values) }), stored);
}
