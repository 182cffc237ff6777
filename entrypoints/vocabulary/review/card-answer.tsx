import { MetSentence } from '../../../components/vocabulary/met-sentence';
import { SavedText } from '../../../components/vocabulary/saved-text';
import { ListenButton } from '../../../components/word/listen-button';
import type { WordRow } from '../../../utils/database/database';
import type { Cloze } from '../../../utils/review/card-choice';
import type { CardKind } from '../../../utils/vocabulary/saved-word';

interface CardAnswerProps {
  kind: CardKind;
  row: WordRow;
  cloze: Cloze | undefined;
}

/** All that a card knows, below what it asked. */
export function CardAnswer({ kind, row, cloze }: CardAnswerProps) {
  return (
    <div className="space-y-2 border-t border-line pt-3 motion-safe:animate-appear">
      {kind !== 'meaning' && <p><SavedText word={row} className="text-3xl/11 font-medium wrap-anywhere" /></p>}
      <p className="flex items-center justify-center gap-1.5">
        <span lang="zh-Latn-pinyin" className="text-soft">{row.pinyin}</span>
        <ListenButton text={row.text} />
      </p>
      {kind !== 'hanzi' && kind !== 'cloze' && <p lang={row.meaningLanguage} className="text-lg/7 wrap-anywhere">{row.meaning}</p>}
      {row.note !== '' && <p className="text-13/5 whitespace-pre-line text-soft">{row.note}</p>}
      {cloze && <div className="rounded-lg bg-bg px-3 py-2"><MetSentence meeting={cloze.meeting} /></div>}
    </div>
  );
}
