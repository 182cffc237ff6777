import { hasHan } from '../../utils/language/han';
import type { Syllable } from '../../utils/language/pinyin';
import type { CardView } from '../../utils/platform/rednote-ui';
import type { WordDescription } from '../../utils/dictionary/entry';
import { leadingTerm } from '../glossary/leading-term';
import { TermChips } from '../glossary/term-chips';
import { TermReadingLine } from '../glossary/term-reading-line';
import { SavedLine } from '../vocabulary/saved-line';
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
function readingOf({ text, entries, parts }: WordDescription): Syllable[] {
  const [entry] = entries;
  if (entry) return entry.syllables;
  // Of a part that comes twice only one is told.
  if (parts.map((part) => part.text).join('') !== text) return [];
  const readings = parts.map((part) => part.entries[0]?.syllables ?? []);
  return readings.every((syllables) => syllables.length > 0) ? readings.flat() : [];
}

/** The word, how it is said, how common it is, and the buttons. It stays while the rest scrolls. */
export function CardHeader({ view, toolbar }: CardHeaderProps) {
  const description = view.description.state === 'ready' ? view.description.value : undefined;
  const term = description && leadingTerm(description);
  const syllables = description ? readingOf(description) : [];
  return (
    <header className="px-4 pt-3.5 pb-2.5">
      <div className="flex items-start gap-3">
        <Headword text={view.text} entry={term?.language === 'en' ? undefined : description?.entries[0]} language={term?.language ?? (hasHan(view.text) ? undefined : 'en')} />
        <CardToolbar {...toolbar} />
      </div>
      {/* The line keeps its height while the reading is on its way. */}
      {view.description.state !== 'failed' && (
        <div className="mt-0.5 flex min-h-6 flex-wrap items-center gap-x-2.5 gap-y-1.5">
          {term ? <TermReadingLine term={term} dictionaryReading={syllables} /> : <Pinyin syllables={syllables} className="text-base/6" />}
          {description && !term && <CommonnessChip commonness={description.commonness} />}
          {term && (
            <div className="w-full">
              <TermChips term={term} />
            </div>
          )}
          <SavedLine saving={toolbar.saving} />
        </div>
      )}
    </header>
  );
}
