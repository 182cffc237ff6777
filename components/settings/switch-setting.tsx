import type { ReactNode } from 'react';
import type { SettingName, Settings } from '../../utils/settings/schema';
import { useSettings } from '../hooks/settings-context';
import { Switch } from '../ui/switch';
import { rowIds } from './row-ids';
import { SettingRow } from './setting-row';

/** Settings that are on or off. */
type SwitchName = { [Name in SettingName]: Settings[Name] extends boolean ? Name : never }[SettingName];

interface SwitchSettingProps {
  name: SwitchName;
  /** Shows what the setting does. */
  example?: ReactNode;
}

/** A setting that is on or off, as a row. */
export function SwitchSetting({ name, example }: SwitchSettingProps) {
  const { settings, change } = useSettings();
  const ids = rowIds(name);
  return (
    <SettingRow name={name} single>
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-1">
        <Switch id={ids.control} checked={settings[name]} describedBy={ids.description} onChange={(on) => change(name, on)} />
        {example}
      </div>
    </SettingRow>
  );
}
