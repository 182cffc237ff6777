import { useTranslation } from 'react-i18next';
import { settingDefinitions } from '../../utils/settings/schema';

type Definitions = typeof settingDefinitions;
/** Settings whose choices have words of their own. */
type WordedName = 'explanationLanguage' | 'phonetics' | 'hoverDelay' | 'theme' | 'textSize' | 'cardWidth' | 'motion';

/** What a setting may be, with the words for each. */
export function useChoices<Name extends WordedName>(name: Name): { value: Definitions[Name]['schema']['options'][number]; label: string }[] {
  const { t } = useTranslation('pages');
  return settingDefinitions[name].schema.options.map((value) => ({ value, label: t(`settings.${String(name)}.choices.${String(value)}`) }));
}
