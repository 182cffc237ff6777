import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { SettingRow } from '../../../components/settings/setting-row';
import { Select } from '../../../components/ui/select';
import { translationPlaces, type TranslationMode } from '../../../utils/settings/schema';

/** What translates texts in certain places, where it is to be another way than elsewhere. */
export function TranslationModes({ modes }: { modes: readonly { value: TranslationMode; label: string }[] }) {
  const { t } = useTranslation('pages');
  const { settings: { translationModes }, change } = useSettings();
  const options = [{ value: '' as const, label: t('settings.translationModes.same') }, ...modes];
  return (
    <SettingRow name="translationModes">
      <ul className="space-y-1.5">
        {translationPlaces.map((place) => (
          <li key={place} className="flex items-center justify-between gap-x-4">
            <span className="min-w-0 text-13/5 text-soft">{t(`settings.translationModes.places.${place}`)}</span>
            <Select
              label={t('settings.translationModes.of', { place: t(`settings.translationModes.places.${place}`) })}
              value={translationModes[place] ?? ''}
              options={options}
              onChange={(mode) => {
                const { [place]: _, ...others } = translationModes;
                change('translationModes', mode === '' ? others : { ...others, [place]: mode });
              }}
            />
          </li>
        ))}
      </ul>
    </SettingRow>
  );
}
