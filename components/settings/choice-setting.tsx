import type { ReactNode } from 'react';
import type { Settings } from '../../utils/settings/schema';
import { useSettings } from '../hooks/settings-context';
import { Choice } from '../ui/choice';
import { rowIds } from './row-ids';
import { SettingRow } from './setting-row';

/** Settings that are one of a few. */
type ChoiceName =
  | 'slangMarks' | 'hoverKey' | 'hoverDelay' | 'firstScript' | 'phonetics' | 'explanationLanguage' | 'theme' | 'textSize' | 'cardWidth' | 'motion'
  | 'translationMode' | 'translationKey' | 'translationView';

interface ChoiceSettingProps<Name extends ChoiceName> {
  name: Name;
  options: readonly { value: Settings[Name]; label: ReactNode }[];
}

/** A setting that is one of a few, as a row. */
export function ChoiceSetting<Name extends ChoiceName>({ name, options }: ChoiceSettingProps<Name>) {
  const { settings, change } = useSettings();
  const ids = rowIds(name);
  return (
    <SettingRow name={name}>
      <Choice
        value={settings[name]}
        options={options}
        labelledBy={ids.label}
        describedBy={ids.description}
        onChange={(value) => change(name, value)}
      />
    </SettingRow>
  );
}
