import { useTranslation } from 'react-i18next';

/** Our mark and name, as the heading of a page. */
export function Brand() {
  const { t } = useTranslation('pages');
  return (
    <h1 className="flex min-w-0 items-center gap-2.5 text-base/6 font-semibold">
      <img src="/icon/96.png" alt="" className="size-7" />
      {t('name')}
    </h1>
  );
}
