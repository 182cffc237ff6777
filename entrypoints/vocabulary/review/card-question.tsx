import { Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { SavedText } from '../../../components/vocabulary/saved-text';
import type { WordRow } from '../../../utils/database/database';
import type { Cloze } from '../../../utils/review/card-choice';
import type { CardKind } from '../../../utils/vocabulary/saved-word';

interface CardQuestionProps {
  kind: CardKind;
  row: WordRow;
  cloze: Cloze | undefined;
  onListen: (() => void) | undefined;
}

/** What a card asks. */
export function CardQuestion({ kind, row, cloze, onListen }: CardQuestionProps) {
  const { t } = useTranslation('vocabulary');
  if (kind === 'hanzi') return <p lang={row.meaningLanguage} className="text-xl/8 wrap-anywhere">{row.meaning}</p>;
  if (kind === 'listening') {
    return <div><Button onClick={() => onListen?.()}><span className="inline-flex items-center gap-2"><Volume2 aria-hidden="true" className="size-5" />{t('review.again')}</span></Button></div>;
  }
  if (kind === 'cloze' && cloze) {
    return (
      <>
        <p lang="zh" className="font-hans text-2xl/10 wrap-anywhere">
          {cloze.before}
          <span className="mx-0.5 inline-block min-w-12 border-b-2 border-accent text-faint" aria-label={t('review.gap')}>&nbsp;</span>
          {cloze.after}
        </p>
        <p lang={row.meaningLanguage} className="text-soft">{row.meaning}</p>
      </>
    );
  }
  return <p><SavedText word={row} className="text-4xl/14 font-medium wrap-anywhere" /></p>;
}
