import type { TFunction } from 'i18next';
import type { SettingName } from '../../utils/settings/schema';
import { sections, type OptionsSection } from './sections';

/** The settings whose words hold every word of `query`; `null` where nothing is asked. */
export function findSettings(query: string, t: TFunction<'pages'>): ReadonlySet<SettingName> | null {
  const wanted = fold(query).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return null;
  const found = sections.flatMap((section) => section.settings.filter((name) => {
    const words = wordsOf(section, name, t);
    return wanted.every((word) => words.includes(word));
  }));
  return new Set(found);
}

/** All that a person reads of a setting: its section, label, description and choices. */
function wordsOf(section: OptionsSection, name: SettingName, t: TFunction<'pages'>): string {
  const choices: unknown = t(`settings.${name}.choices`, { returnObjects: true, defaultValue: '' });
  const own = [t(`sections.${section.id}`), t(`settings.${name}.label`), t(`settings.${name}.description`)];
  return fold([...own, ...(typeof choices === 'object' && choices !== null ? Object.values(choices) : [])].join(' '));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
