import { SwitchSetting } from '../../../components/settings/switch-setting';

/** Help beside the editors that the person writes in. */
export function Writing() {
  return <SwitchSetting name="writingHelp" />;
}
