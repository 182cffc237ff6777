import type { SettingName } from '../../utils/settings/schema';

/** Ids by which the control of a setting points to the words of its row. */
export const rowIds = (name: SettingName): { row: string; label: string; description: string; control: string } => ({
  /** Leads here from elsewhere: `#setting-theme`. */
  row: `setting-${name}`,
  label: `${name}-label`,
  description: `${name}-description`,
  control: `${name}-control`,
});
