import { TermChips } from '../../../components/glossary/term-chips';
import { TermReadingLine } from '../../../components/glossary/term-reading-line';
import { classNames } from '../../../components/ui/class-names';
import { SavedLine } from '../../../components/vocabulary/saved-line';
import type { WordSaving } from '../../../components/vocabulary/word-saving';
import { CommonnessChip } from '../../../components/word/commonness-chip';
import { Headword } from '../../../components/word/headword';
import { Pinyin } from '../../../components/word/pinyin';
import type { TermView } from '../../../utils/glossary/term-view';
import type { WordExplanation } from '../../../utils/messaging/protocol';

interface EntryHeaderProps {
  explanation: WordExplanation;
  leading: TermView | undefined;
  /** Whether the dictionary has said what it knows. */
  isReady: boolean;
  saving: WordSaving;
}

/** The word, how it is said, and how it sounds or how common it is. */
export function EntryHeader({ explanation: { text, entries, commonness }, leading, isReady, saving }: EntryHeaderProps) {
  const [entry] = entries;
  const syllables = entry?.syllables ?? [];
  return (
    <header className="px-4 pb-2.5">
      <div className="flex"><Headword text={text} entry={leading?.language === 'en' ? undefined : entry} language={leading?.language} /></div>
      <div className={classNames('mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-1', leading?.language !== 'en' && 'min-h-6')}>
        {leading ? <TermReadingLine term={leading} dictionaryReading={syllables} /> : <Pinyin syllables={syllables} className="text-base/6" />}
        {isReady && !leading && <CommonnessChip commonness={commonness} />}
      </div>
      {leading && <div className="mt-1.5"><TermChips term={leading} /></div>}
      <SavedLine saving={saving} />
    </header>
  );
}
