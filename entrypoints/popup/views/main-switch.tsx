import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { isMac, keyLabels } from '../../../components/settings/key-labels';
import { Notice } from '../../../components/ui/notice';
import { Switch } from '../../../components/ui/switch';

const name = 'hoverCardEnabled';

/** Turns the card on and off, on every RedNote page at once. */
export function MainSwitch() {
  const { t } = useTranslation('pages');
  const { settings, refused, change } = useSettings();
  const { hoverKey } = settings;
  return (
    <div className="rounded-xl border border-line bg-surface px-3.5 py-3">
      <div className="flex items-center justify-between gap-4">
        <label htmlFor={name} className="text-15/5.5 font-medium">{t(`settings.${name}.label`)}</label>
        <Switch id={name} checked={settings[name]} describedBy={`${name}-how`} onChange={(on) => change(name, on)} />
      </div>
      <p id={`${name}-how`} className="mt-0.5 text-13/5 text-soft">
        {!settings[name] && t('popup.off')}
        {settings[name] && (hoverKey === 'none' ? t('popup.point') : t('popup.holdAndPoint', { key: keyLabels(hoverKey, isMac())[0] }))}
      </p>
      {refused.has(name) && <div className="mt-2"><Notice>{t('options.refused')}</Notice></div>}
    </div>
  );
}
