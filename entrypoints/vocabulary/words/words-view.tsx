import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../components/hooks/use-now';
import { LiveRegion } from '../../../components/ui/live-region';
import { keepSafe } from '../../../utils/platform/storage-safety';
import { findWords, noFilter, orderWords, prepareSearch, tagsOf, type WordFilter } from '../../../utils/vocabulary/find-words';
import { defaultList } from '../../../utils/vocabulary/saved-word';
import type { LiveVocabulary } from '../use-vocabulary';
import { BackupLine } from './backup-line';
import { BulkBar } from './bulk-bar';
import { FailedDeed, UndoDeed } from './deed-lines';
import { EmptyVocabulary } from './empty-vocabulary';
import { FilterBar } from './filter-bar';
import { ListsDialog } from './lists-dialog';
import { SampleLine } from './sample-line';
import { useDeeds } from './use-deeds';
import { WordDialog } from './word-dialog';
import { WordTable } from './word-table';

/** The list comes first (ms). */
const untilIdle = 250;

/** All words: found, looked through, chosen and changed. */
export function WordsView({ words, lists, count, onTransfer }: LiveVocabulary & { onTransfer: () => void }) {
  const { t } = useTranslation('vocabulary');
  const [filter, setFilter] = useState(noFilter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const [isListing, setListing] = useState(false);
  const deeds = useDeeds();
  const { remove, removeList, run } = deeds;
  const shown = useMemo(() => withoutLostList(filter, lists), [filter, lists]);
  const wanted = useDeferredValue(shown);
  const now = useNow();
  const ordered = useMemo(() => orderWords(words, wanted.order), [words, wanted.order]);
  const found = useMemo(() => findWords(ordered, wanted, now), [ordered, wanted, now]);
  useEffect(() => {
    const timer = setTimeout(() => prepareSearch(words), untilIdle);
    return () => clearTimeout(timer);
  }, [words]);
  const tags = useMemo(() => tagsOf(words), [words]);
  const hasWords = words.length > 0;
  useEffect(() => {
    // Firefox would ask the person out of nowhere; there it is asked for by a button.
    if (hasWords && !import.meta.env.FIREFOX) void keepSafe();
  }, [hasWords]);
  const word = opened === null ? undefined : words.find(({ key }) => key === opened);
  const chosenKeys = useMemo(() => found.filter(({ key }) => chosen.has(key)).map(({ key }) => key), [found, chosen]);

  const toggle = useCallback((key: string) => setChosen((before) => toggled(before, key)), []);
  const removeAll = (keys: readonly string[]): void => {
    setOpened(null);
    setChosen(new Set());
    void remove(keys);
  };
  const outcome = t('found', { count: found.length });
  return (
    <div className="flex h-full flex-col gap-2.5 pb-3">
      {words.length === 0 ? <EmptyVocabulary onTransfer={onTransfer} onRun={run} /> : (
        <>
          <FilterBar filter={shown} lists={lists} tags={tags} onChange={setFilter} onLists={() => setListing(true)} />
          <BackupLine words={count} now={now} onTransfer={onTransfer} />
          <SampleLine lists={lists} onRemove={(list) => void removeList(list, true)} />
          <BulkBar
            found={found} isWhole={words.length === count} chosen={chosenKeys} lists={lists} tags={tags} list={wanted.list}
            onChoose={(keys) => setChosen(new Set(keys))} onRemove={removeAll} onRun={run}
          />
          <WordTable
            words={found} chosen={chosen} lists={lists} now={now}
            onChoose={toggle} onOpen={setOpened}
          />
        </>
      )}
      <FailedDeed deeds={deeds} />
      <UndoDeed deeds={deeds} />
      <LiveRegion topic={filter === noFilter ? '' : `${outcome} ${filter.text}`}>{outcome}</LiveRegion>
      {isListing && <ListsDialog lists={lists} words={words} deeds={deeds} onClose={() => setListing(false)} />}
      {word && <WordDialog key={word.key} word={word} lists={lists} tags={tags} deeds={deeds} onClose={() => setOpened(null)} onRemove={() => removeAll([word.key])} />}
    </div>
  );
}

/** A list that was looked at may have been deleted since. */
const withoutLostList = (filter: WordFilter, lists: LiveVocabulary['lists']): WordFilter =>
  (filter.list === '' || filter.list === defaultList || lists.some(({ id }) => id === filter.list) ? filter : { ...filter, list: '' });

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const changed = new Set(keys);
  if (!changed.delete(key)) changed.add(key);
  return changed;
}
