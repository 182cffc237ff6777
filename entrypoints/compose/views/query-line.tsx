import type { ReactNode } from 'react';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { Chinese } from '../../../components/word/chinese';
import type { ChineseQuery } from '../../../utils/writing/chinese-queries';

/** One line of the list, which answers to presses of the person's own only. */
export function PressLine({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={({ nativeEvent }) => nativeEvent.isTrusted && onPress()}
      className={classNames('block w-full cursor-pointer px-3.5 py-1 text-left hover:bg-accent-soft focus-visible:-outline-offset-2', focusRing)}
    >
      {children}
    </button>
  );
}

/** What a Chinese query is, how it is said and what it means. */
export const QueryText = ({ query: { text, pinyin, meaning } }: { query: ChineseQuery }) => (
  <>
    <span className="flex items-baseline gap-2">
      <Chinese text={text} script="simplified" className="shrink-0 text-15/5.5 font-medium" />
      <span lang="zh-Latn-pinyin" className="truncate text-13/5 text-soft">{pinyin}</span>
    </span>
    <span lang="en" className="block truncate text-xs/4.5 text-faint">{meaning}</span>
  </>
);
