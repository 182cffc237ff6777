import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultList } from '../../utils/vocabulary/saved-word';
import { ChipButton } from '../ui/chip-button';
import type { WordSaving } from './word-saving';

/** About a word that is saved: how far the person is with it, how often it was met, and where there are several lists, which it is in. */
export function SavedLine({ saving }: { saving: WordSaving }) {
  const { t } = useTranslation('content');
  const { saved } = useSyncExternalStore(saving.subscribe, saving.view);
  if (!saved) return null;
  const lists = saved.named.length === 0 ? [] : [{ id: defaultList, name: t('vocabulary.defaultList') }, ...saved.named];
  return (
    <div className="w-full space-y-1">
      <p className="text-xs/5 text-accent">
        {t(`vocabulary.status.${saved.status}`)}
        {saved.meetings > 1 && <span className="text-faint"> · {t('vocabulary.met', { count: saved.meetings })}</span>}
      </p>
      {lists.length > 0 && (
        <div role="group" aria-label={t('vocabulary.lists')} className="flex max-h-16 flex-wrap gap-1 overflow-y-auto">
          {lists.map(({ id, name }) => (
            <ChipButton key={id} small label={name} pressed={saved.lists.includes(id)} onClick={() => void saving.toggleList(id)}>{name}</ChipButton>
          ))}
        </div>
      )}
    </div>
  );
}
