import { useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FoundSettings } from '../../../components/settings/found-settings';
import { useSettings } from '../../../components/hooks/settings-context';
import { Chip } from '../../../components/ui/chip';
import { Notice } from '../../../components/ui/notice';
import { releaseHosts } from '../../../utils/database/release-hosts';
import { engineListings } from '../../../utils/translation/catalogue';
import { EngineItem } from './engine-item';

/** Every engine: those that are on in the order they are asked, then the others; word by word comes last and is always there. */
export function EngineList() {
  const { t } = useTranslation('pages');
  const { settings: { translationEngines: chosen }, refused, change } = useSettings();
  const found = useContext(FoundSettings);
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  }, [chosen]);
  if (found && !found.has('translationEngines')) return null;
  const on = chosen.flatMap((id) => engineListings.filter((listing) => listing.id === id));
  const listed = [...on, ...engineListings.filter(({ id }) => !chosen.includes(id))];
  const switchTo = (id: string, isOn: boolean): void => {
    // The browser may have asked the person for leave in between, and that takes its time.
    const others = latest.current.filter((one) => one !== id);
    latest.current = isOn ? [...others, id] : others;
    change('translationEngines', latest.current);
    if (!isOn) void releaseHosts();
  };
  const move = (id: string, by: -1 | 1): void => {
    const order = on.map((listing) => listing.id);
    const from = order.indexOf(id);
    order.splice(from, 1);
    order.splice(from + by, 0, id);
    change('translationEngines', order);
  };
  return (
    <div className="space-y-3 border-t border-line px-4 py-3.5">
      <div>
        <h3 id="engines-heading" className="font-medium">{t('settings.translationEngines.label')}</h3>
        <p className="text-13/5 text-soft">{t('settings.translationEngines.description')}</p>
      </div>
      <ul aria-labelledby="engines-heading" className="divide-y divide-line rounded-lg border border-line">
        {listed.map((listing) => (
          <li key={listing.id}>
            <EngineItem
              listing={listing}
              place={on.indexOf(listing) + 1}
              isLast={on.at(-1) === listing}
              onSwitch={(isOn) => switchTo(listing.id, isOn)}
              onMove={(by) => move(listing.id, by)}
            />
          </li>
        ))}
        <li className="px-3 py-2.5">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
            <span className="font-medium">{t('translation.names.gloss')}</span>
            <Chip>{t('translation.always')}</Chip>
          </p>
          <p className="text-13/5 text-soft">{t('translation.glossAbout')}</p>
        </li>
      </ul>
      {refused.has('translationEngines') && <Notice>{t('options.refused')}</Notice>}
    </div>
  );
}
