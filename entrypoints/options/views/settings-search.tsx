import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { LiveRegion } from '../../../components/ui/live-region';

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
      <div className="relative">
        <Search aria-hidden="true" className="pointer-events-none absolute top-2.5 left-3 size-4.5 text-faint" />
        <input
          type="search"
          value={query}
          aria-label={t('options.search')}
          placeholder={t('options.search')}
          onChange={(event) => onChange(event.currentTarget.value)}
          className={classNames(
            'w-full rounded-lg border border-faint bg-surface py-1.5 pr-3 pl-9.5 text-sm/6 placeholder:text-faint placeholder:opacity-100',
            'focus:border-accent focus:outline-1 focus:outline-accent',
          )}
        />
      </div>
      {count === 0 && <p className="px-1 text-soft">{outcome}</p>}
      <LiveRegion topic={outcome}>{outcome}</LiveRegion>
    </search>
  );
}
