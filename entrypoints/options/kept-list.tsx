import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TermText } from '../../components/glossary/term-text';
import { FoundSettings } from '../../components/settings/found-settings';
import { SettingRow } from '../../components/settings/setting-row';
import { Button } from '../../components/ui/button';
import { LiveRegion } from '../../components/ui/live-region';
import { TextButton } from '../../components/ui/text-button';

interface KeptListProps {
  name: 'knownTerms' | 'silencedPassages';
  items: readonly { key: string; text: string }[];
  isOpen: boolean;
  onToggle: () => void;
  /** Takes one out of the list. */
  onTakeBack: (key: string) => void;
}

/** What the person has said once and can take back one by one, as a row that opens. */
export function KeptList({ name, items, isOpen, onToggle, onTakeBack }: KeptListProps) {
  const { t } = useTranslation('pages');
  const found = useContext(FoundSettings);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  if (found && !found.has(name)) return null;

  const takeBack = ({ key, text }: KeptListProps['items'][number]): void => {
    onTakeBack(key);
    setSaid(t(`kept.${name}.isBack`, { item: text }));
    // The button that had the focus goes away with its item; the next one takes it over.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) box.current?.querySelector('button')?.focus();
    });
  };
  return (
    <>
      <SettingRow name={name}>
        {items.length === 0 ? (
          <p className="text-13/5 text-soft sm:max-w-56 sm:text-right">{t(`kept.${name}.none`)}</p>
        ) : (
          <Button id={`${name}-show`} labelledBy={`${name}-show`} onClick={onToggle}>
            {isOpen ? t(`kept.${name}.hide`) : t(`kept.${name}.show`, { count: items.length })}
          </Button>
        )}
      </SettingRow>
      {isOpen && items.length > 0 && (
        <div ref={box} className="max-h-80 overflow-y-auto px-4 pb-3.5">
          <ul className="divide-y divide-line rounded-lg border border-line bg-bg">
            {items.map((item) => (
              <li key={item.key} className="flex items-baseline justify-between gap-4 px-3 py-1.5">
                <TermText text={item.text} className="min-w-0 wrap-anywhere" />
                <TextButton label={t(`kept.${name}.backOne`, { item: item.text })} onClick={() => takeBack(item)}>
                  {t(`kept.${name}.back`)}
                </TextButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      <LiveRegion topic={said}>{said}</LiveRegion>
    </>
  );
}
