import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { keepInView } from './keep-in-view';
import type { OptionsSection } from './sections';

/** Every section under its heading. */
export function SectionList({ sections }: { sections: readonly OptionsSection[] }) {
  const { t } = useTranslation('pages');
  useEffect(() => {
    // The address may name a section or a setting, which was not there yet when the browser looked for it.
    if (location.hash === '') return;
    location.replace(location.hash);
    return keepInView(document.querySelector(`#${CSS.escape(location.hash.slice(1))}`));
  }, []);
  return sections.map(({ id, View }) => (
    <section key={id} id={id} aria-labelledby={`${id}-heading`} className="group">
      <h2 id={`${id}-heading`} className="mb-2 px-1 text-base/6 font-semibold group-target:text-accent">
        {t(`sections.${id}`)}
      </h2>
      <div className="rounded-xl border border-line bg-surface group-target:border-accent">
        <View />
      </div>
    </section>
  ));
}
