import { useTranslation } from 'react-i18next';
import { languageName } from '../../utils/i18n/language-name';
import { settingDefinitions } from '../../utils/settings/schema';
import { useSettings } from '../hooks/settings-context';
import { Select } from '../ui/select';
import { SettingRow } from './setting-row';

/** The language of everything we show, as a row. */
export function LanguageSetting() {
  const { t } = useTranslation('pages');
  const { settings, change } = useSettings();
  const options = settingDefinitions.language.schema.options.map((value) => ({ value, label: value === 'auto' ? t('settings.language.choices.auto') : languageName(value) }));
  return (
    <SettingRow name="language">
      <Select label={t('settings.language.label')} value={settings.language} options={options} onChange={(value) => change('language', value)} />
    </SettingRow>
  );
}
