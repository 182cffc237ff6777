import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { ChoiceSetting } from '../../../components/settings/choice-setting';
import { isMac, keyLabels } from '../../../components/settings/key-labels';
import { SwitchSetting } from '../../../components/settings/switch-setting';
import { settingDefinitions } from '../../../utils/settings/schema';
import { modesInUse } from '../../../utils/settings/translation-modes';
import { TranslationModes } from '../translation/translation-modes';

/** What translates posts and comments where they stand, and how that looks. */
export function TranslationInPlace() {
  const { t } = useTranslation('pages');
  const { settings } = useSettings();
  const modes = settingDefinitions.translationMode.schema.options.map((value) => ({ value, label: t(`settings.translationMode.choices.${value}`) }));
  const keys = settingDefinitions.translationKey.schema.options.map((value) => ({ value, label: keyLabels(value, isMac())[0] }));
  const views = settingDefinitions.translationView.schema.options.map((value) => ({ value, label: t(`settings.translationView.choices.${value}`) }));
  return (
    <>
      <ChoiceSetting name="translationMode" options={modes} />
      <TranslationModes modes={modes} />
      {modesInUse(settings).includes('key') && <ChoiceSetting name="translationKey" options={keys} />}
      <ChoiceSetting name="translationView" options={views} />
      {settings.translationView === 'bilingual' && <SwitchSetting name="translationPinyin" />}
    </>
  );
}
