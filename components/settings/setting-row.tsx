import { useContext, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { settingDefinitions, type SettingName } from '../../utils/settings/schema';
import { useSettings } from '../hooks/settings-context';
import { classNames } from '../ui/class-names';
import { Notice } from '../ui/notice';
import { TextButton } from '../ui/text-button';
import { FoundSettings } from './found-settings';
import { rowIds } from './row-ids';

interface SettingRowProps {
  name: SettingName;
  /** Whether the control is one small element: it has the control's id, and its place beside the words on every width. */
  single?: boolean;
  /** What went wrong beside storing, in words. */
  problem?: string | undefined;
  /** Given where the row stands for more settings than one. */
  isChanged?: boolean;
  /** Given where more than storing is to be done. */
  onReset?: () => void;
  children: ReactNode;
}

const rowLook = 'target:bg-accent-soft grid items-center gap-x-6 gap-y-2.5 border-line px-4 py-3.5 not-first:border-t';

/** One setting: its words, its control, the way back to the initial value, and what went wrong. */
export function SettingRow({ name, single = false, problem, isChanged, onReset, children }: SettingRowProps) {
  const { t } = useTranslation('pages');
  const { settings, refused, reset } = useSettings();
  const found = useContext(FoundSettings);
  const row = useRef<HTMLDivElement>(null);
  if (found && !found.has(name)) return null;
  const ids = rowIds(name);
  const label = t(`settings.${name}.label`);
  const resetHere = (): void => {
    if (onReset) onReset();
    else reset(name);
    // The button that had the focus goes away with the change; the control takes it over.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusControl(row.current);
    });
  };
  return (
    <div ref={row} id={ids.row} className={classNames(rowLook, single ? 'grid-cols-[1fr_auto]' : 'sm:grid-cols-[minmax(14rem,1fr)_auto]')}>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-3 font-medium">
          {single ? <label id={ids.label} htmlFor={ids.control}>{label}</label> : <span id={ids.label}>{label}</span>}
          {(isChanged ?? JSON.stringify(settings[name]) !== JSON.stringify(settingDefinitions[name].initial)) && (
            <TextButton label={t('options.resetSetting', { setting: label })} onClick={resetHere}>
              {t('options.reset')}
            </TextButton>
          )}
        </div>
        <p id={ids.description} className="text-13/5 text-soft">
          {t(`settings.${name}.description`)}
        </p>
      </div>
      <div className="min-w-0 sm:justify-self-end sm:[&>fieldset]:justify-end">{children}</div>
      {problem !== undefined && <div className="col-span-full"><Notice>{problem}</Notice></div>}
      {refused.has(name) && <div className="col-span-full"><Notice>{t('options.refused')}</Notice></div>}
    </div>
  );
}

const focusControl = (row: HTMLElement | null): void =>
  row?.querySelector<HTMLElement>('input:checked, input[type="checkbox"], select, button')?.focus();
