import type { EntryView } from '../../utils/dictionary/entry';
import { Chinese } from './chinese';
import { Pinyin } from './pinyin';
import { useReadingSettings } from './reading-settings';
import { otherScript, writtenIn } from './script';

interface EntryHeadingProps {
  entry: EntryView;
  /** The entry that the card's own heading stands for. */
  headed: EntryView;
}

/** Heads a further reading of a word: how it is said and, where that differs too, how it is written then. */
export function EntryHeading({ entry, headed }: EntryHeadingProps) {
  const { firstScript } = useReadingSettings();
  const forms = [firstScript, otherScript(firstScript)].filter((script) => writtenIn(entry, script) !== writtenIn(headed, script));
  return (
    <h3 className="mb-0.5 flex flex-wrap items-baseline gap-x-2 text-base/6">
      <Pinyin syllables={entry.syllables} />
      {forms.map((script) => (
        <Chinese key={script} text={writtenIn(entry, script)} script={script} className="text-15 text-faint" />
      ))}
    </h3>
  );
}
