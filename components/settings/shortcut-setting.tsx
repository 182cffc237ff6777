import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingDefinitions, type Settings, type ShortcutName } from '../../utils/settings/schema';
import { useSettings } from '../hooks/settings-context';
import { takenBy, type Captured } from './capture';
import { KeyCombination } from './key-combination';
import { SettingRow } from './setting-row';
import { ShortcutButton } from './shortcut-button';

/** The keys of one shortcut, as a row: shown, changed, cleared. */
export function ShortcutSetting({ name }: { name: ShortcutName }) {
  const { t } = useTranslation('pages');
  const { settings, change, reset } = useSettings();
  const [problem, setProblem] = useState<{ text: string; settings: Settings }>();
  const tell = (text: string): void => setProblem({ text, settings });
  const tellTaken = (by: ShortcutName): void => tell(t('shortcuts.taken', { other: t(`settings.${by}.label`) }));
  const onCaptured = (captured: Captured): void => {
    if (captured.kind === 'taken') tellTaken(captured.by);
    else if (captured.kind === 'unusable' || captured.kind === 'typing') tell(t(`shortcuts.${captured.kind}`));
    else setProblem(undefined);
    if (captured.kind === 'set' && captured.combination !== settings[name]) change(name, captured.combination);
  };
  const onReset = (): void => {
    const by = takenBy(settingDefinitions[name].initial, name, settings);
    if (by) return tellTaken(by);
    setProblem(undefined);
    reset(name);
  };
  // What was wrong may be right once any setting has changed.
  const standing = problem?.settings === settings ? problem.text : undefined;
  return (
    <SettingRow name={name} problem={standing} onReset={onReset}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 sm:justify-end">
        {settings[name] === ''
          ? <span className="text-13/6 text-soft">{t('shortcuts.none')}</span>
          : <KeyCombination combination={settings[name]} />}
        <ShortcutButton name={name} onCaptured={onCaptured} />
      </div>
    </SettingRow>
  );
}
