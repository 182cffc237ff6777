import { useTranslation } from 'react-i18next';
import type { SelectorCount } from '../../../utils/messaging/page-report';

/** The parts that the page must have, each with how often it was found and by which of its names. */
export function PartList({ selectors }: { selectors: readonly SelectorCount[] }) {
  const { t } = useTranslation('pages');
  if (selectors.length === 0) return null;
  return (
    <ul className="mt-1.5 divide-y divide-line border-t border-line">
      {selectors.map(({ name, matches, spelling }) => (
        <li key={name} className="flex flex-wrap justify-between gap-x-3 py-1">
          <span>{t(`popup.parts.${name}`, { defaultValue: name })}</span>
          {matches > 0
            ? <span className="text-soft">{t(spelling > 0 ? 'popup.foundOtherwise' : 'popup.found', { count: matches, spelling: spelling + 1 })}</span>
            : <span className="font-medium text-tone-2">{t('popup.notFound')}</span>}
        </li>
      ))}
    </ul>
  );
}
