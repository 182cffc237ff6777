import { useTranslation } from 'react-i18next';
import { ChoiceSetting } from '../../../components/settings/choice-setting';
import { settingDefinitions } from '../../../utils/settings/schema';

/** Light or dark. */
export function Appearance() {
  const { t } = useTranslation('pages');
  const options = settingDefinitions.theme.schema.options.map((value) => ({ value, label: t(`settings.theme.choices.${value}`) }));
  return <ChoiceSetting name="theme" options={options} />;
}
