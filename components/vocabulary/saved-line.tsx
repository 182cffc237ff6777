import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordSaving } from './word-saving';

/** One line about a word that is saved: how far the person is with it, and how often it was met. */
export function SavedLine({ saving }: { saving: WordSaving }) {
  const { t } = useTranslation('content');
  const { saved } = useSyncExternalStore(saving.subscribe, saving.view);
  if (!saved) return null;
  return (
    <p className="w-full text-xs/5 text-accent">
      {t(`vocabulary.status.${saved.status}`)}
      {saved.meetings > 1 && <span className="text-faint"> · {t('vocabulary.met', { count: saved.meetings })}</span>}
    </p>
  );
}
