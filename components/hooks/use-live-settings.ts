import { useCallback, useEffect, useRef, useState } from 'react';
import { settingNames } from '../../utils/settings/parse';
import { settingDefinitions, type SettingName, type Settings } from '../../utils/settings/schema';
import { readSettings, resetSetting, watchSettings, writeSettings } from '../../utils/settings/store';
import type { SettingsAccess } from './settings-context';

/** The stored settings, live. A change shows at once; when the last one is through, what storage really holds shows. */
export function useLiveSettings(initial: Settings): SettingsAccess {
  const [settings, setSettings] = useState(initial);
  const [refused, setRefused] = useState<ReadonlySet<SettingName>>(new Set());
  const waiting = useRef(0);

  useEffect(() => {
    const ended = new AbortController();
    const show = (stored: Settings): void => {
      if (waiting.current === 0) setSettings((before) => (JSON.stringify(before) === JSON.stringify(stored) ? before : stored));
    };
    watchSettings(show, ended.signal);
    // They may have changed while the page was being built.
    void readSettings().then((stored) => ended.signal.aborted || show(stored));
    return () => ended.abort();
  }, []);

  const store = useCallback((values: Partial<Settings>, write: () => Promise<void>) => {
    const names = settingNames.filter((name) => name in values);
    const mark = (failed: boolean) => setRefused((before) => withNames(before, names, failed));
    mark(false);
    setSettings((before) => ({ ...before, ...values }));
    waiting.current += 1;
    // Asked for at once: changes are stored in the order in which they were asked for.
    void write().catch(() => mark(true)).then(readSettings).then((stored) => {
      waiting.current -= 1;
      if (waiting.current === 0) setSettings(stored);
    });
  }, []);

  const changeAll = useCallback((values: Partial<Settings>) => store(values, () => writeSettings(values)), [store]);
  const change = useCallback(<Name extends SettingName>(name: Name, value: Settings[Name]) => changeAll({ [name]: value }), [changeAll]);
  const reset = useCallback((name: SettingName) => store({ [name]: settingDefinitions[name].initial }, () => resetSetting(name)), [store]);
  return { settings, refused, change, changeAll, reset };
}

function withNames(refused: ReadonlySet<SettingName>, names: readonly SettingName[], areRefused: boolean): ReadonlySet<SettingName> {
  const changed = new Set(refused);
  for (const name of names) {
    if (areRefused) changed.add(name);
    else changed.delete(name);
  }
  return changed;
}
