import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { useVirtualRows } from '../../../components/ui/use-virtual-rows';
import type { WordRow as Word } from '../../../utils/database/database';
import type { WordList } from '../../../utils/vocabulary/saved-word';
import { WordRow } from './word-row';

interface WordTableProps {
  words: readonly Word[];
  chosen: ReadonlySet<string>;
  lists: readonly WordList[];
  now: number;
  onChoose: (key: string) => void;
  onOpen: (key: string) => void;
}

/** Pixels at the usual size of text; every row is as high as every other, so that only those in view need be drawn. */
const usualHeight = 64;
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The words that were found, one a row. Arrow keys go from row to row. What is typed meanwhile does not draw it anew. */
export const WordTable = memo(function WordTable({ words, chosen, lists, now, onChoose, onOpen }: WordTableProps) {
  const { t } = useTranslation('vocabulary');
  const rowHeight = (usualHeight * Number(useSettings().settings.textSize)) / 100;
  const { box, setBox, from, to, show } = useVirtualRows(words.length, rowHeight);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box?.querySelector<HTMLElement>(`[data-row="${active}"] button`)?.focus({ preventScroll: true });
  });
  const count = words.length;
  useEffect(() => {
    if (!box) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = Math.min(count - 1, Math.max(0, active + step));
      wantsFocus.current = true;
      setActive(next);
      show(next);
    };
    box.addEventListener('keydown', onKeyDown);
    return () => box.removeEventListener('keydown', onKeyDown);
  }, [box, count, active, show]);
  if (words.length === 0) return <p className="flex-1 px-1 py-4 text-soft">{t('nothingFound')}</p>;
  return (
    <div ref={setBox} className="min-h-40 flex-1 overflow-y-auto overscroll-contain rounded-xl border border-line bg-surface">
      <ul aria-label={t('tabs.words')} className="relative" style={{ height: words.length * rowHeight }}>
        {words.slice(from, to).map((word, at) => (
          <li
            // A place is filled anew where it holds another word: that is quicker than to make it.
            key={from + at}
            data-row={from + at}
            aria-setsize={words.length}
            aria-posinset={from + at + 1}
            className="absolute inset-x-0 border-b border-line"
            style={{ top: (from + at) * rowHeight, height: rowHeight }}
          >
            <WordRow word={word} lists={lists} now={now} place={from + at} isChosen={chosen.has(word.key)} onFocus={setActive} onChoose={onChoose} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  );
});
