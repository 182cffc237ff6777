import { useTranslation } from 'react-i18next';
import { ChoiceSetting } from '../../../components/settings/choice-setting';
import { isMac, keyLabels } from '../../../components/settings/key-labels';
import { useChoices } from '../../../components/settings/use-choices';
import { SwitchSetting } from '../../../components/settings/switch-setting';
import { settingDefinitions } from '../../../utils/settings/schema';
import { ToneExample } from './tone-example';

/** What the card does and shows, and the site's own words. */
export function Reading() {
  const { t } = useTranslation('pages');
  const [delays, phonetics] = [useChoices('hoverDelay'), useChoices('phonetics')];
  const hoverKeys = settingDefinitions.hoverKey.schema.options.map((value) => ({
    value,
    label: value === 'none' ? t('settings.hoverKey.choices.none') : t('settings.hoverKey.hold', { key: keyLabels(value, isMac())[0] }),
  }));
  const scripts = [
    { value: 'simplified', label: <>{t('settings.firstScript.choices.simplified')} <span lang="zh-Hans">汉字</span></> },
    { value: 'traditional', label: <>{t('settings.firstScript.choices.traditional')} <span lang="zh-Hant">漢字</span></> },
  ] as const;
  return (
    <>
      <SwitchSetting name="hoverCardEnabled" />
      <ChoiceSetting name="hoverKey" options={hoverKeys} />
      <ChoiceSetting name="hoverDelay" options={delays} />
      <SwitchSetting name="sentenceGloss" />
      <ChoiceSetting name="phonetics" options={phonetics} />
      <SwitchSetting name="toneColours" example={<ToneExample />} />
      <ChoiceSetting name="firstScript" options={scripts} />
      <SwitchSetting name="interfaceLabels" />
      <SwitchSetting name="vocabularyMarks" />
    </>
  );
}
