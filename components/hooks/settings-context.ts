import { createContext, useContext } from 'react';
import type { SettingName, Settings } from '../../utils/settings/schema';

/** The settings in force and how a page changes them. */
export interface SettingsAccess {
  settings: Settings;
  /** Settings whose last change could not be stored. */
  refused: ReadonlySet<SettingName>;
  change<Name extends SettingName>(name: Name, value: Settings[Name]): void;
  /** Changes several, all or none. */
  changeAll(values: Partial<Settings>): void;
  reset(name: SettingName): void;
}

export const SettingsContext = createContext<SettingsAccess | null>(null);

/** The settings, inside a page that `startPage` has set up. */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (!access) throw new Error('useSettings outside of SettingsContext');
  return access;
}
