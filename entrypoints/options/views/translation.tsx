import { useTranslation } from 'react-i18next';
import { SettingRow } from '../../../components/settings/setting-row';
import { useSettings } from '../../../components/hooks/settings-context';
import { Select } from '../../../components/ui/select';
import { languageName } from '../../../utils/i18n/language-name';
import { EngineList } from '../translation/engine-list';
import { KeptTranslations } from '../translation/kept-translations';
import { PictureSetup } from '../translation/picture-setup';
import { TranslationInPlace } from './translation-in-place';

/** Languages that posts can be translated into, each by its own name. */
const targets = ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'es', 'fr', 'de', 'pt-BR', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'hi', 'id', 'ms', 'th', 'vi'];

/** How it comes into a page, into which language, by which engines, and what is kept of it. */
export function Translation() {
  const { t } = useTranslation('pages');
  const { settings: { translationTarget }, change } = useSettings();
  const known = targets.includes(translationTarget) || translationTarget === '' ? targets : [...targets, translationTarget];
  const options = [{ value: '', label: t('settings.translationTarget.same') }, ...known.map((value) => ({ value, label: languageName(value) }))];
  return (
    <>
      <TranslationInPlace />
      <SettingRow name="translationTarget">
        <Select label={t('settings.translationTarget.label')} value={translationTarget} options={options} onChange={(value) => change('translationTarget', value)} />
      </SettingRow>
      <EngineList />
      <PictureSetup />
      <KeptTranslations />
    </>
  );
}
