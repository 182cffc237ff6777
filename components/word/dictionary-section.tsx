import { useTranslation } from 'react-i18next';
import { readingOfTerm } from '../../utils/glossary/term-reading';
import type { TermView } from '../../utils/glossary/term-view';
import type { Syllable } from '../../utils/language/pinyin';
import type { WordExplanation } from '../../utils/messaging/protocol';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { Section } from '../ui/section';
import { SaveSense } from '../vocabulary/save-sense';
import { entryContent } from '../vocabulary/word-to-save';
import { EntryList } from './entry-list';
import { MissingWord } from './missing-word';

interface DictionarySectionProps {
  explanation: WordExplanation;
  /** The term that the card opens on, where it opens on one. */
  leading: TermView | undefined;
}

const spelled = (syllables: readonly Syllable[]): string => syllables.map(({ text }) => text).join('').toLowerCase();

/** What the dictionary says of the word, in English. */
export function DictionarySection({ explanation: { entries, parts, terms }, leading }: DictionarySectionProps) {
  const { t } = useTranslation('content');
  const explainedIn = useExplanationLanguage();
  // Beside slang it has to be told apart; and someone who reads Chinese should know beforehand that the meanings are English.
  const isNamed = terms.length > 0 || (explainedIn === 'zh' && entries.length + parts.length > 0);
  const [first] = entries;
  const isHeaded = !leading || spelled(first?.syllables ?? []) === spelled(readingOfTerm(leading, leading.spelling)?.syllables ?? []);
  return (
    <Section heading={isNamed ? t('card.dictionary') : undefined}>
      {first ? <EntryList entries={entries} isHeaded={isHeaded} /> : <MissingWord parts={parts} />}
      {first && leading && <SaveSense content={entryContent(first)} />}
    </Section>
  );
}
