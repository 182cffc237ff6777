import { useEffect, useRef } from 'react';
import { classNames } from '../../../components/ui/class-names';
import { lineKey, type Line } from '../lines';
import { LineContent } from './line-content';

export const resultListId = 'result-list';
/** Id of a line, for the search box to name. */
export const optionId = (at: number): string => `result-${at}`;

interface ResultListProps {
  label: string;
  lines: readonly Line[];
  chosen: number;
  onOpen: (line: Line) => void;
}

/** What was found. The focus stays in the search box; the chosen line is told from there. */
export function ResultList({ label, lines, chosen, onOpen }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, lines]);
  return (
    <div ref={list} id={resultListId} role="listbox" aria-label={label} tabIndex={-1}>
      {lines.map((line, at) => (
        <button
          key={lineKey(line)}
          id={optionId(at)}
          type="button"
          role="option"
          aria-selected={at === chosen}
          tabIndex={-1}
          // The focus is to stay in the search box.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(line)}
          className={classNames('block w-full cursor-pointer border-b border-line px-4 py-2 text-left', at === chosen ? 'bg-accent-soft' : 'hover:bg-bg')}
        >
          <LineContent line={line} />
        </button>
      ))}
    </div>
  );
}
