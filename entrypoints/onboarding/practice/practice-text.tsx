import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { useSettings } from '../../../components/hooks/settings-context';
import { Chinese } from '../../../components/word/chinese';
import { useWords } from './use-words';

interface PracticeTextProps {
  text: string;
  /** Where the word of the card starts, if it is in this text. */
  current: number | undefined;
  onPoint: (start: number, end: number) => void;
}

/** A Chinese text whose words can be pointed at, or reached by key. */
export function PracticeText({ text, current, onPoint }: PracticeTextProps) {
  const { slangMarks } = useSettings().settings;
  return useWords(text).map(({ start, end, explained }) => {
    const word = <Chinese text={text.slice(start, end)} />;
    if (explained === 'nothing') return <span key={start}>{word}</span>;
    return (
      <button
        key={start}
        type="button"
        onPointerEnter={() => onPoint(start, end)}
        onFocus={() => onPoint(start, end)}
        className={classNames(
          'cursor-pointer rounded-xs', focusRing, current === start && 'bg-word',
          explained === 'term' && slangMarks !== 'off' && 'underline decoration-dotted decoration-2 underline-offset-4',
        )}
      >
        {word}
      </button>
    );
  });
}
