import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../components/app/brand';
import { FoundSettings } from '../../components/settings/found-settings';
import { findSettings } from './search';
import { SectionList } from './section-list';
import { sections } from './sections';
import { SectionLinks } from './views/section-links';
import { SettingsSearch } from './views/settings-search';

/** The options page: sections one below the other, a list of them beside, a search above. */
export function App() {
  const { t } = useTranslation('pages');
  const [query, setQuery] = useState('');
  const found = findSettings(query, t);
  const shown = sections.filter(({ settings }) => !found || settings.some((name) => found.has(name)));
  return (
    <FoundSettings value={found}>
      <div className="mx-auto max-w-5xl gap-10 px-4 py-6 sm:px-6 md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:py-10">
        <header className="md:col-span-2">
          <Brand />
        </header>
        <SectionLinks sections={shown} />
        <main aria-label={t('options.title')} className="min-w-0 space-y-8">
          <SettingsSearch query={query} count={found?.size} onChange={setQuery} />
          <SectionList sections={shown} />
        </main>
      </div>
    </FoundSettings>
  );
}
