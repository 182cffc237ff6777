import type { EntryView } from '../../utils/dictionary/entry';
import { EntryHeading } from './entry-heading';
import { SenseList } from './sense-list';
import { WordFacts } from './word-facts';

/** The readings of a word, the likeliest first; the card's own heading is the heading of that one. */
export function EntryList({ entries }: { entries: readonly EntryView[] }) {
  const [headed] = entries;
  return (
    <div className="space-y-3">
      {entries.map((entry, at) => (
        <div key={at}>
          {headed && at > 0 && <EntryHeading entry={entry} headed={headed} />}
          <SenseList senses={entry.senses} />
          <WordFacts entry={entry} />
        </div>
      ))}
    </div>
  );
}
