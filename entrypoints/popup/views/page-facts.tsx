import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import type { PageReport } from '../../../utils/messaging/page-report';
import { PartList } from './part-list';

/** What runs in the page, whether the site is as we know it, and the details of that. */
export function PageFacts({ report }: { report: PageReport }) {
  const { t } = useTranslation('pages');
  const parts = report.selectors.length;
  const found = report.selectors.filter(({ matches }) => matches > 0).length;
  return (
    <>
      {report.features.length === 0 && <p>{t('popup.nothingOn')}</p>}
      <ul>
        {report.features.map((feature) => (
          <li key={feature} className="flex items-center gap-2">
            <Check aria-hidden="true" className="size-4 shrink-0 text-accent" />
            {t(`popup.features.${feature}`, { defaultValue: feature })}
          </li>
        ))}
      </ul>
      {found < parts && <p className="mt-1 text-soft">{t('popup.someParts', { found, count: parts })}</p>}
      <details className="mt-1.5 text-13/5">
        <summary className={classNames('w-fit cursor-pointer rounded-sm text-accent hover:underline', focusRing)}>{t('popup.details')}</summary>
        <p className="mt-1.5 text-soft">{t(`popup.readers.${report.reader}`)}</p>
        {parts > 0 && found === parts && <p className="text-soft">{t('popup.allParts', { count: parts })}</p>}
        <PartList selectors={report.selectors} />
      </details>
    </>
  );
}
