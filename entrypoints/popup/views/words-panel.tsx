import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { Switch } from '../../../components/ui/switch';
import { TextLink } from '../../../components/ui/text-link';
import { Panel } from './panel';

const name = 'vocabularyMarks';

/** Marks of saved words on or off, on every page at once, and the way to the words. */
export function WordsPanel() {
  const { t } = useTranslation('pages');
  const { settings, change } = useSettings();
  return (
    <Panel
      heading={t('vocabulary:words')}
      aside={<span className="text-xs/5"><TextLink href="/vocabulary.html" onClick={() => setTimeout(close)}>{t('vocabulary:open')}</TextLink></span>}
    >
      <div className="flex items-center justify-between gap-4">
        <label htmlFor={name}>{t(`settings.${name}.label`)}</label>
        <Switch id={name} checked={settings[name]} onChange={(on) => change(name, on)} />
      </div>
    </Panel>
  );
}
