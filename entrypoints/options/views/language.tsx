import { useTranslation } from 'react-i18next';
import { ChoiceSetting } from '../../../components/settings/choice-setting';

/** The language of everything we show. Each language names itself, so that it is found from any other. */
export function Language() {
  const { t } = useTranslation('pages');
  const options = [
    { value: 'auto', label: t('settings.language.choices.auto') },
    { value: 'en', label: <span lang="en">English</span> },
    { value: 'zh-CN', label: <span lang="zh-CN">简体中文</span> },
    { value: 'zh-TW', label: <span lang="zh-TW">繁體中文</span> },
  ] as const;
  return <ChoiceSetting name="language" options={options} />;
}
