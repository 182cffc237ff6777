import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FoundSettings } from '../../../components/settings/found-settings';
import { browser } from '../../../utils/platform/browser';

const names = ['translate', 'panel'] as const;

/** What the browser itself has keys for: only its own settings can change them. */
export function BrowserKeys() {
  const { t } = useTranslation(['pages', 'content']);
  const isSearching = useContext(FoundSettings) !== null;
  const [keys, setKeys] = useState<ReadonlyMap<string | undefined, string | undefined>>(new Map());
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => setKeys(new Map(commands.map(({ name, shortcut }) => [name, shortcut]))));
  }, []);
  if (isSearching || keys.size === 0) return null;
  return (
    <div className="border-t border-line px-4 py-3.5 text-13/5">
      <p className="text-soft">{t('pages:shortcuts.browser')}</p>
      <dl className="mt-1.5 grid grid-cols-[1fr_auto] gap-x-6 gap-y-1">
        {names.map((name) => (
          <div key={name} className="contents">
            <dt>{t(`content:menu.${name}`)}</dt>
            <dd>{keys.get(name) || t('pages:shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
