import { useCallback, useEffect, useRef, useState } from 'react';
import { settingDefinitions, type SettingName, type Settings } from '../../utils/settings/schema';
import { readSettings, resetSetting, watchSettings, writeSetting } from '../../utils/settings/store';
import type { SettingsAccess } from './settings-context';

/**
 * The stored settings, live. A change shows at once and is stored after those before it, because each write carries the
 * whole of what is stored; when the last one is through, what storage really holds shows.
 */
export function useLiveSettings(initial: Settings): SettingsAccess {
  const [settings, setSettings] = useState(initial);
  const [refused, setRefused] = useState<ReadonlySet<SettingName>>(new Set());
  const queue = useRef({ last: Promise.resolve(), waiting: 0 });

  useEffect(() => {
    const ended = new AbortController();
    watchSettings((changed) => {
      if (queue.current.waiting === 0) setSettings(changed);
    }, ended.signal);
    return () => ended.abort();
  }, []);

  const store = useCallback((name: SettingName, value: Settings[SettingName], write: () => Promise<void>) => {
    const mark = (failed: boolean) => setRefused((before) => withName(before, name, failed));
    mark(false);
    setSettings((before) => ({ ...before, [name]: value }));
    queue.current.waiting += 1;
    queue.current.last = queue.current.last.then(async () => {
      await write().catch(() => mark(true));
      const stored = await readSettings();
      queue.current.waiting -= 1;
      if (queue.current.waiting === 0) setSettings(stored);
    });
  }, []);

  const change = useCallback(
    <Name extends SettingName>(name: Name, value: Settings[Name]) => store(name, value, async () => writeSetting(name, value)),
    [store],
  );
  const reset = useCallback(
    (name: SettingName) => store(name, settingDefinitions[name].initial, async () => resetSetting(name)),
    [store],
  );
  return { settings, refused, change, reset };
}

function withName(names: ReadonlySet<SettingName>, name: SettingName, present: boolean): ReadonlySet<SettingName> {
  const changed = new Set(names);
  if (present) changed.add(name);
  else changed.delete(name);
  return changed;
}
