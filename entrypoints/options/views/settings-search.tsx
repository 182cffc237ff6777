import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../../components/ui/live-region';
import { SearchField } from '../../../components/ui/search-field';

interface SettingsSearchProps {
  query: string;
  /** How many settings were found; undefined while nothing is asked. */
  count: number | undefined;
  onChange: (query: string) => void;
}

/** Narrows the page to the settings that speak of what is typed. */
export function SettingsSearch({ query, count, onChange }: SettingsSearchProps) {
  const { t } = useTranslation('pages');
  const outcome = count === undefined ? '' : t('options.found', { count });
  return (
    <search className="block space-y-2">
      <SearchField label={t('options.search')} value={query} onChange={onChange} />
      {count === 0 && <p className="px-1 text-soft">{outcome}</p>}
      <LiveRegion topic={outcome}>{outcome}</LiveRegion>
    </search>
  );
}
