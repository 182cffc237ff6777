import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { KeyCombination } from '../../../components/settings/key-combination';
import { TextLink } from '../../../components/ui/text-link';
import { shortcutsInForce } from '../../../utils/settings/shortcuts-in-force';
import { closePopup } from '../panel';
import { Panel } from './panel';

/** The keys in force, those of what is switched on. */
export function ShortcutList() {
  const { t } = useTranslation('pages');
  const { settings } = useSettings();
  const inForce = shortcutsInForce(settings);
  if (inForce.length === 0) return null;
  return (
    <Panel
      heading={t('popup.keys')}
      aside={<span className="text-xs/5"><TextLink href="/options.html#shortcuts" onClick={() => setTimeout(closePopup)}>{t('popup.changeKeys')}</TextLink></span>}
    >
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-x-4 gap-y-1 text-13/6">
        {inForce.map((name) => (
          <div key={name} className="flex items-center justify-between gap-2 first:col-span-full">
            <dt>{t(`settings.${name}.label`)}</dt>
            <dd><KeyCombination combination={settings[name]} /></dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
