import type { Syllable } from '../../utils/language/pinyin';
import type { CardView } from '../../utils/platform/rednote-ui';
import type { WordDescription } from '../../utils/dictionary/entry';
import { CardToolbar } from './card-toolbar';
import type { CardToolbarProps } from './card-toolbar';
import { CommonnessChip } from './commonness-chip';
import { Headword } from './headword';
import { Pinyin } from './pinyin';

interface CardHeaderProps {
  view: CardView;
  toolbar: CardToolbarProps;
}

/** How the word is said; one that the dictionary lacks is said as its parts are, where each of them can be. */
function readingOf({ entries, parts }: WordDescription): Syllable[] {
  const [entry] = entries;
  if (entry) return entry.syllables;
  const readings = parts.map((part) => part.entries[0]?.syllables ?? []);
  return readings.every((syllables) => syllables.length > 0) ? readings.flat() : [];
}

/** The word, how it is said, how common it is, and the buttons. It stays while the rest scrolls. */
export function CardHeader({ view, toolbar }: CardHeaderProps) {
  const description = view.description.state === 'ready' ? view.description.value : undefined;
  return (
    <header className="px-4 pt-3.5 pb-2.5">
      <div className="flex items-start gap-3">
        <Headword text={view.text} entry={description?.entries[0]} />
        <CardToolbar {...toolbar} />
      </div>
      {/* The line keeps its height while the reading is on its way. */}
      {view.description.state !== 'failed' && (
        <div className="mt-0.5 flex min-h-6 flex-wrap items-center gap-x-2.5 gap-y-1">
          {description && <Pinyin syllables={readingOf(description)} className="text-base/6" />}
          {description && <CommonnessChip commonness={description.commonness} />}
        </div>
      )}
    </header>
  );
}
