import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { ChoiceSetting } from '../../../components/settings/choice-setting';
import { SwitchSetting } from '../../../components/settings/switch-setting';
import { settingDefinitions } from '../../../utils/settings/schema';
import { CardExample, LabelExample, MarkExample } from './examples';
import { Box } from './box';

/** What works in RedNote's pages, each with an example that follows its switch. */
export function FeaturesStep() {
  const { t } = useTranslation('pages');
  const { settings } = useSettings();
  const marks = settingDefinitions.slangMarks.schema.options.map((value) => ({ value, label: t(`settings.slangMarks.choices.${value}`) }));
  return (
    <Box>
      <SwitchSetting name="hoverCardEnabled" example={<CardExample isOn={settings.hoverCardEnabled} />} />
      <ChoiceSetting name="slangMarks" options={marks} />
      <div className="px-4 pb-3.5"><MarkExample text="绝绝子" mark={settings.slangMarks === 'all' ? 'slang' : null} /> <MarkExample text="尊嘟假嘟" mark={settings.slangMarks === 'off' ? null : 'slang'} /></div>
      <SwitchSetting name="interfaceLabels" example={<LabelExample isOn={settings.interfaceLabels} />} />
      <SwitchSetting name="sensitiveReading" example={<MarkExample text="加微信" mark={settings.sensitiveReading ? 'sensitive' : null} />} />
      <SwitchSetting name="sensitiveDrafts" />
      <SwitchSetting name="writingHelp" />
      <SwitchSetting name="vocabularyMarks" example={<MarkExample text="推荐" mark={settings.vocabularyMarks ? 'word' : null} />} />
    </Box>
  );
}
