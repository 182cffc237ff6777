import { Bookmark } from 'lucide-react';
import { useContext, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordContent } from '../../utils/vocabulary/saved-word';
import { classNames } from '../ui/class-names';
import { focusRing } from '../ui/focus-ring';
import { SavingContext, useWordSaving } from './saving-context';
import { placed } from './word-to-save';

/** Saves a meaning that the entry does not open on, or takes it out again. */
export function SaveSense({ content }: { content: WordContent }) {
  const { t } = useTranslation('content');
  const { met } = useContext(SavingContext);
  const saving = useWordSaving(placed(content, met));
  const { key, saved, outcome } = useSyncExternalStore(saving.subscribe, saving.view);
  if (key === null) return null;
  const hasFailed = outcome !== null && outcome !== 'saved' && outcome !== 'forgotten';
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2.5 text-xs/5">
      <button
        type="button"
        aria-pressed={saved !== null}
        onClick={() => void saving.toggle()}
        className={classNames('flex cursor-pointer items-center gap-1 rounded-sm hover:text-accent', saved ? 'text-accent' : 'text-soft', focusRing)}
      >
        <Bookmark aria-hidden="true" className={classNames('size-3.5', saved && 'fill-current')} />
        {t(saved ? 'vocabulary.savedSense' : 'vocabulary.saveSense')}
      </button>
      {hasFailed && <span role="alert" className="text-soft">{t([`vocabulary.outcomes.${outcome}`, 'card.errors.unknown'])}</span>}
    </p>
  );
}
