import { useLayoutEffect, useRef } from 'react';
import type { GlossedWord } from '../../utils/dictionary/entry';
import { groupSentence } from './sentence-groups';
import { SentenceWord } from './sentence-word';

interface SentenceGlossProps {
  words: readonly GlossedWord[];
  /** The stretch the card is about. */
  start: number;
  end: number;
  onLookAt: (start: number, end: number) => void;
}

/** The sentence, word by word; three lines and the top of a fourth, then it scrolls. */
export function SentenceGloss({ words, start, end, onLookAt }: SentenceGlossProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const current = box.current?.querySelector<HTMLElement>('[aria-current]');
    // scrollIntoView would scroll the page as well.
    if (box.current && current) box.current.scrollTop = current.offsetTop - box.current.clientHeight / 2 + current.offsetHeight / 2;
  }, [words, start]);
  return (
    <div ref={box} className="relative -mx-1 flex max-h-37 flex-wrap gap-x-1.5 gap-y-0.5 overflow-y-auto p-0.5">
      {groupSentence(words).map((group) => (
        <SentenceWord
          key={group.word.start}
          group={group}
          current={group.word.start < end && start < group.word.end}
          onLookAt={onLookAt}
        />
      ))}
    </div>
  );
}
