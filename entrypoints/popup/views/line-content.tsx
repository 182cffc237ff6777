import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InLanguage } from '../../../components/glossary/in-language';
import { TermText } from '../../../components/glossary/term-text';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { Chip } from '../../../components/ui/chip';
import { Chinese } from '../../../components/word/chinese';
import { useReadingSettings } from '../../../components/word/reading-settings';
import { writtenIn } from '../../../components/word/script';
import { allSaidIn } from '../../../components/word/said-in';
import { readMarkedPinyin } from '../../../utils/language/pinyin';
import type { Line } from '../lines';
import { LineParts } from './line-parts';

interface LineContentProps {
  line: Line;
  /** Stands at the end in place of what tells slang from words. */
  aside?: ReactNode;
}

/** A term or a word in two lines: how it is written and said, and what it means. */
export function LineContent({ line, aside }: LineContentProps) {
  const { t } = useTranslation('content');
  const { firstScript, phonetics } = useReadingSettings();
  const language = useExplanationLanguage();
  if (line.kind === 'unread') return <LineParts word={<TermText text={line.text} />} />;
  if (line.kind === 'word') {
    const { word, commonness } = line;
    return (
      <LineParts
        word={<Chinese text={writtenIn(word, firstScript)} script={firstScript} />}
        reading={allSaidIn(phonetics, word.syllables)}
        aside={commonness !== 'unknown' && <span className="text-xs/4.5 text-faint">{t(`card.commonness.${commonness}`)}</span>}
        meaning={<span lang="en">{word.meanings}</span>}
      />
    );
  }
  const { term, spelling } = line;
  const [usual = spelling] = term.forms;
  return (
    <LineParts
      word={<TermText text={usual} />}
      other={spelling === usual ? undefined : <TermText text={spelling} />}
      reading={allSaidIn(phonetics, readMarkedPinyin(term.pinyin ?? ''))}
      aside={aside ?? <Chip look="warm">{t('term.slang')}</Chip>}
      meaning={<InLanguage text={term.meaning[language]} language={language} />}
    />
  );
}
