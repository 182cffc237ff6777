import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';

/** Links to the sections of this page. */
export function SectionLinks({ sections }: { sections: readonly { id: string }[] }) {
  const { t } = useTranslation('pages');
  return (
    <nav aria-label={t('options.sections')} className="my-5 md:my-0">
      <ul className="-mx-3 flex flex-wrap gap-1 md:sticky md:top-6 md:flex-col">
        {sections.map(({ id }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={classNames('block rounded-lg px-3 py-1.5 text-sm/5 text-soft hover:bg-accent-soft hover:text-accent', focusRing)}
            >
              {t(`sections.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
