import { useTranslation } from 'react-i18next';
import { readingOfTerm } from '../../utils/glossary/term-reading';
import type { TermView } from '../../utils/glossary/term-view';
import type { Syllable } from '../../utils/language/pinyin';
import { Pinyin } from '../word/pinyin';
import { TermText } from './term-text';

interface TermReadingLineProps {
  term: TermView;
  /** How the dictionary reads the word as it stands; said where the glossary reads only its usual spelling. */
  dictionaryReading?: readonly Syllable[] | undefined;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** How a term is said, what a code stands for, and how a rare spelling is usually written. */
export function TermReadingLine({ term, dictionaryReading }: TermReadingLineProps) {
  const { t } = useTranslation('content');
  const { spelling, standsFor, plain } = term;
  const reading = readingOfTerm(term, spelling);
  const saysOther = reading !== undefined && reading.text !== spelling;
  const tellsCode = standsFor !== undefined && !isSame(standsFor, spelling) && standsFor !== reading?.text;
  return (
    <>
      {saysOther && dictionaryReading && dictionaryReading.length > 0 && <Pinyin syllables={dictionaryReading} className="text-base/6" />}
      {tellsCode && (
        <span>
          <span className="mr-1.5 text-xs text-faint">{t('term.standsFor')}</span>
          <TermText text={standsFor} className="text-15/6" />
        </span>
      )}
      {reading && (
        <span>
          {saysOther && reading.text !== plain && (
            <span className="mr-1.5 text-xs text-faint">{t(reading.text === standsFor ? 'term.standsFor' : 'term.usually')}</span>
          )}
          {saysOther && <TermText text={reading.text} className="mr-2 text-base/6" />}
          <Pinyin syllables={reading.syllables} className="text-base/6" />
        </span>
      )}
    </>
  );
}
