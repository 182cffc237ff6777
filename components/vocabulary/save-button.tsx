import { Bookmark } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button';
import { LiveRegion } from '../ui/live-region';
import type { WordSaving } from './word-saving';

/** Saves the word of a card, shows that it is saved, and tells for a moment what became of it. */
export function SaveButton({ saving }: { saving: WordSaving }) {
  const { t } = useTranslation('content');
  const { key, saved, outcome } = useSyncExternalStore(saving.subscribe, saving.view);
  if (key === null) return null;
  const told = outcome && t([`vocabulary.outcomes.${outcome}`, 'card.errors.unknown']);
  return (
    <>
      <IconButton label={t(saved ? 'vocabulary.forget' : 'vocabulary.save')} pressed={saved !== null} onClick={() => void saving.toggle()}>
        <Bookmark aria-hidden="true" />
      </IconButton>
      {told && (
        <span aria-hidden="true" className="absolute top-full right-2 z-10 w-max max-w-64 rounded-sm bg-raised px-1 text-right text-xs/5 text-soft motion-safe:animate-appear">
          {told}
        </span>
      )}
      <LiveRegion topic={outcome ? `${key} ${outcome}` : ''}>{told}</LiveRegion>
    </>
  );
}
