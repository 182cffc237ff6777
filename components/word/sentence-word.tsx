import { classNames } from '../ui/class-names';
import { focusRing } from '../ui/focus-ring';
import { Chinese } from './chinese';
import { useReadingSettings } from './reading-settings';
import { allSaidIn } from './said-in';
import { isLookable } from './sentence-groups';
import type { SentenceGroup } from './sentence-groups';

interface SentenceWordProps {
  group: SentenceGroup;
  current: boolean;
  onLookAt: (start: number, end: number) => void;
}

/** One word of the sentence over its gloss; what is no word stands as plain text. */
export function SentenceWord({ group: { word, after }, current, onLookAt }: SentenceWordProps) {
  const { phonetics } = useReadingSettings();
  if (!isLookable(word)) return <Chinese text={word.text} className="py-0.5 text-15/5.5 text-faint" />;
  const reading = allSaidIn(phonetics, word.syllables);
  return (
    <button
      type="button"
      aria-current={current || undefined}
      title={[reading, word.gloss].filter(Boolean).join(' · ')}
      onClick={() => onLookAt(word.start, word.end)}
      className={classNames(
        'grid max-w-26 min-w-6 cursor-pointer rounded-sm p-0.5 text-left hover:bg-accent-soft',
        focusRing,
      )}
    >
      <span className="truncate text-15/5.5">
        <Chinese text={word.text} className={classNames('rounded-xs py-px', current && 'bg-word')} />
        {after && <Chinese text={after} className="text-faint" />}
      </span>
      <span lang={word.glossLanguage ?? 'en'} className="truncate text-11/4 text-faint">
        {word.gloss}
      </span>
    </button>
  );
}
