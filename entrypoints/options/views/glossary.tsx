import { useTranslation } from 'react-i18next';
import { ChoiceSetting } from '../../../components/settings/choice-setting';
import { settingDefinitions } from '../../../utils/settings/schema';
import { KnownTerms } from '../glossary/known-terms';
import { OwnPacks } from '../glossary/own-packs';

/** Which slang is marked, which is known, and packs of one's own. */
export function Glossary() {
  const { t } = useTranslation('pages');
  const options = settingDefinitions.slangMarks.schema.options.map((value) => ({ value, label: t(`settings.slangMarks.choices.${value}`) }));
  return (
    <>
      <ChoiceSetting name="slangMarks" options={options} />
      <KnownTerms />
      <OwnPacks />
    </>
  );
}
