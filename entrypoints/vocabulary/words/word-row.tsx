import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { SavedText } from '../../../components/vocabulary/saved-text';
import { StatusChip } from '../../../components/vocabulary/status-chip';
import type { WordRow as Word } from '../../../utils/database/database';
import { isUpForReview } from '../../../utils/vocabulary/find-words';
import { defaultList, type WordList } from '../../../utils/vocabulary/saved-word';
import { useTimeWords } from '../use-time-words';

interface WordRowProps {
  word: Word;
  lists: readonly WordList[];
  isChosen: boolean;
  now: number;
  /** Its place in the list. */
  place: number;
  onFocus: (place: number) => void;
  onChoose: (key: string) => void;
  onOpen: (key: string) => void;
}

/** One word: itself, how it is said, what it means, how far the person is with it. */
export const WordRow = memo(function WordRow({ word, lists, isChosen, now, place, onFocus, onChoose, onOpen }: WordRowProps) {
  const { t } = useTranslation('vocabulary');
  const { until } = useTimeWords();
  const { text, pinyin, meaning, meaningLanguage, status, schedule, tags } = word;
  const named = lists.filter(({ id }) => id !== defaultList && word.lists.includes(id)).map(({ name }) => name);
  const when = schedule && !isUpForReview(word, now) && status !== 'known' && status !== 'ignored' ? until(schedule.due) : '';
  return (
    <div className={classNames('flex h-full items-center gap-2.5 px-3', isChosen && 'bg-accent-soft')}>
      <input type="checkbox" checked={isChosen} aria-label={t('choose', { word: text })} onFocus={() => onFocus(place)} onChange={() => onChoose(word.key)} className="size-4.5 shrink-0 cursor-pointer accent-accent" />
      <button type="button" onFocus={() => onFocus(place)} onClick={() => onOpen(word.key)} className={classNames('flex h-full min-w-0 flex-1 cursor-pointer items-center gap-3 rounded-md text-left', focusRing)}>
        <span className="min-w-0 flex-1">
          <span className="flex min-w-0 items-baseline gap-2">
            <SavedText word={word} className="truncate text-lg/6" />
            <span lang="zh-Latn-pinyin" className="min-w-0 truncate text-13/5 text-soft">{pinyin}</span>
          </span>
          <span className="flex min-w-0 gap-2 text-13/5 text-soft">
            <span lang={meaningLanguage} className="truncate">{meaning}</span>
            {[...named, ...tags.map((tag) => `#${tag}`)].slice(0, 2).map((label) => <span key={label} className="hidden shrink-0 text-faint sm:inline">{label}</span>)}
          </span>
        </span>
        <span className="flex shrink-0 flex-col items-end gap-0.5">
          <StatusChip status={status} />
          {when !== '' && <span className="text-xs/4.5 text-faint">{when}</span>}
        </span>
      </button>
    </div>
  );
});
