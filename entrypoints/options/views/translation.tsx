import { useTranslation } from 'react-i18next';
import { SettingRow } from '../../../components/settings/setting-row';
import { useSettings } from '../../../components/hooks/settings-context';
import { Select } from '../../../components/ui/select';
import { EngineList } from '../translation/engine-list';
import { KeptTranslations } from '../translation/kept-translations';

/** Languages that posts can be translated into, each by its own name. */
const targets = ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'es', 'fr', 'de', 'pt-BR', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'hi', 'id', 'ms', 'th', 'vi'];
const nameOf = (language: string): string => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** Into which language, by which engines, and what is kept of it. */
export function Translation() {
  const { t } = useTranslation('pages');
  const { settings: { translationTarget }, change } = useSettings();
  const known = targets.includes(translationTarget) || translationTarget === '' ? targets : [...targets, translationTarget];
  const options = [{ value: '', label: t('settings.translationTarget.same') }, ...known.map((value) => ({ value, label: nameOf(value) }))];
  return (
    <>
      <SettingRow name="translationTarget">
        <Select label={t('settings.translationTarget.label')} value={translationTarget} options={options} onChange={(value) => change('translationTarget', value)} />
      </SettingRow>
      <EngineList />
      <KeptTranslations />
    </>
  );
}
