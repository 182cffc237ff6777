import { createContext, useContext, useEffect, useState } from 'react';
import type { Met } from '../../utils/vocabulary/saved-word';
import { savingActions } from './saving-messages';
import { WordSaving, type SavingActions } from './word-saving';
import type { WordToSave } from './word-to-save';

/** How words are saved from here, and the place where they stand; `null` where they stand in no text. */
export const SavingContext = createContext<{ actions: SavingActions; met: Met | null }>({ actions: savingActions, met: null });

/** Follows one word for as long as it is shown. That it is shown is no meeting: it may be meant elsewhere only. */
export function useWordSaving(word: WordToSave | null): WordSaving {
  const { actions } = useContext(SavingContext);
  const [saving] = useState(() => new WordSaving({ ...actions, meet: (one) => actions.meet({ ...one, met: null }) }));
  useEffect(() => saving.show(word));
  useEffect(() => () => saving.show(null), [saving]);
  return saving;
}
