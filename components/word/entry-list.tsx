import type { EntryView } from '../../utils/dictionary/entry';
import { EntryHeading } from './entry-heading';
import { SenseList } from './sense-list';
import { WordFacts } from './word-facts';

interface EntryListProps {
  entries: readonly EntryView[];
  /** Whether the card's own heading tells how the first of them is read. */
  isHeaded: boolean;
}

/** The readings of a word, the likeliest first. */
export function EntryList({ entries, isHeaded }: EntryListProps) {
  const [headed] = entries;
  return (
    <div className="space-y-3">
      {entries.map((entry, at) => (
        <div key={at}>
          {headed && (at > 0 || !isHeaded) && <EntryHeading entry={entry} headed={headed} />}
          <SenseList senses={entry.senses} />
          <WordFacts entry={entry} />
        </div>
      ))}
    </div>
  );
}
