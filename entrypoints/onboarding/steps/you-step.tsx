import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { ChoiceSetting } from '../../../components/settings/choice-setting';
import { LanguageSetting } from '../../../components/settings/language-setting';
import { useChoices } from '../../../components/settings/use-choices';
import { levels, settingsForLevel } from '../../../utils/settings/chinese-level';
import { Box } from './box';
import { RadioCard } from './radio-card';

/** The person's language, and how much Chinese they read, which sets a few other things to begin with. */
export function YouStep() {
  const { t } = useTranslation('welcome');
  const { settings, changeAll } = useSettings();
  const explanations = useChoices('explanationLanguage');
  const choose = (level: (typeof levels)[number]): void => changeAll({ ...settingsForLevel[level], chineseLevel: level });
  return (
    <>
      <Box>
        <LanguageSetting />
        <ChoiceSetting name="explanationLanguage" options={explanations} />
      </Box>
      <fieldset className="space-y-2">
        <legend className="mb-1 font-medium">{t('level.label')}</legend>
        {levels.map((level) => (
          <RadioCard key={level} group="level" checked={settings.chineseLevel === level} label={t(`level.${level}`)} about={t(`level.about.${level}`)} onChoose={() => choose(level)} />
        ))}
      </fieldset>
    </>
  );
}
