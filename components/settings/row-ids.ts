import type { SettingName } from '../../utils/settings/schema';

/** Ids by which the control of a setting points to the words of its row. */
export const rowIds = (name: SettingName): { label: string; description: string; control: string } => ({
  label: `${name}-label`,
  description: `${name}-description`,
  control: `${name}-control`,
});
