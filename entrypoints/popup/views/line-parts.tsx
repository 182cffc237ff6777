import type { ReactNode } from 'react';

interface LinePartsProps {
  word: ReactNode;
  /** How else it is written, where it was found by that. */
  other?: ReactNode;
  reading?: string | undefined;
  aside?: ReactNode;
  meaning?: ReactNode;
}

/** The layout of a line in a list. */
export function LineParts({ word, other, reading, aside, meaning }: LinePartsProps) {
  return (
    <>
      <span className="flex items-baseline gap-x-2">
        <span className="min-w-0 truncate text-17/6 text-text">{word}</span>
        {other && <span className="min-w-0 shrink-[4] truncate text-13 text-soft">{other}</span>}
        <span lang="zh-Latn-pinyin" className="min-w-0 flex-1 truncate text-13 text-faint">{reading}</span>
        <span className="shrink-0">{aside}</span>
      </span>
      <span className="block min-h-5 truncate text-13/5 text-soft">{meaning}</span>
    </>
  );
}
