import { ChoiceSetting } from '../../../components/settings/choice-setting';
import { LanguageSetting } from '../../../components/settings/language-setting';
import { useChoices } from '../../../components/settings/use-choices';

/** The language of everything we show, and that of explanations. */
export function Language() {
  const explanations = useChoices('explanationLanguage');
  return (
    <>
      <LanguageSetting />
      <ChoiceSetting name="explanationLanguage" options={explanations} />
    </>
  );
}
