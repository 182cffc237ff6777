import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TermText } from '../../../components/glossary/term-text';
import { useSettings } from '../../../components/hooks/settings-context';
import { FoundSettings } from '../../../components/settings/found-settings';
import { SettingRow } from '../../../components/settings/setting-row';
import { Button } from '../../../components/ui/button';
import { LiveRegion } from '../../../components/ui/live-region';
import { TextButton } from '../../../components/ui/text-button';
import { withKnownTerm } from '../../../utils/settings/known-terms';
import { useTermNames } from './use-term-names';

/** The terms that are no longer marked, the latest first; each can be marked again. */
export function KnownTerms() {
  const { t } = useTranslation('pages');
  const { settings, change } = useSettings();
  const found = useContext(FoundSettings);
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const names = useTermNames(isOpen);
  const box = useRef<HTMLDivElement>(null);
  if (found && !found.has('knownTerms')) return null;

  const known = settings.knownTerms.toReversed();
  const markAgain = (id: string, name: string): void => {
    change('knownTerms', withKnownTerm(settings.knownTerms, id, false));
    setSaid(t('glossary.known.markedAgain', { term: name }));
    // The button that had the focus goes away with its term; the next one takes it over.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) box.current?.querySelector('button')?.focus();
    });
  };
  return (
    <>
      <SettingRow name="knownTerms">
        {known.length === 0 ? (
          <p className="text-[13px]/5 text-soft sm:max-w-56 sm:text-right">{t('glossary.known.none')}</p>
        ) : (
          <Button id="known-terms-show" labelledBy="known-terms-show" onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? t('glossary.known.hide') : t('glossary.known.show', { count: known.length })}
          </Button>
        )}
      </SettingRow>
      {isOpen && known.length > 0 && (
        <div ref={box} className="max-h-80 overflow-y-auto px-4 pb-3.5">
          <ul className="divide-y divide-line rounded-lg border border-line bg-bg">
            {known.map((id) => {
              const name = names.get(id) ?? id;
              return (
                <li key={id} className="flex items-baseline justify-between gap-4 px-3 py-1.5">
                  <TermText text={name} className="min-w-0 wrap-anywhere" />
                  <TextButton label={t('glossary.known.markAgainTerm', { term: name })} onClick={() => markAgain(id, name)}>
                    {t('glossary.known.markAgain')}
                  </TextButton>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <LiveRegion topic={said}>{said}</LiveRegion>
    </>
  );
}
