import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { useVoice } from '../../../components/hooks/use-voice';
import { Button } from '../../../components/ui/button';
import { Kbd } from '../../../components/ui/kbd';
import { chooseCard } from '../../../utils/review/card-choice';
import { ratings, type Rating } from '../../../utils/vocabulary/saved-word';
import { CardAnswer } from './card-answer';
import { CardQuestion } from './card-question';
import { RatingButtons } from './rating-buttons';
import type { Session, WordInHand } from './use-session';

/** One card: what it asks, then the answer, then how well it was known. Space shows the answer, 1 to 4 rate, Z takes back. */
export function ReviewCard({ inHand: { row, clozes }, session }: { inHand: WordInHand; session: Session }) {
  const { t } = useTranslation('vocabulary');
  const { settings } = useSettings();
  const speak = useVoice();
  const [isShown, setIsShown] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const hasVoice = speak !== undefined;
  const kind = useMemo(
    () => chooseCard({ word: row, clozes, wanted: settings.reviewCards, hasVoice, answers: row.answers }),
    [row, clozes, settings.reviewCards, hasVoice],
  );
  useEffect(() => box.current?.focus({ preventScroll: true }), [isShown]);
  const said = useRef('');
  useEffect(() => {
    // Said once, when the card comes up, however many voices load meanwhile.
    if (kind !== 'listening' || said.current === row.text) return;
    said.current = row.text;
    speak?.(row.text);
  }, [kind, row.text, speak]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.repeat || event.altKey || event.metaKey || event.isComposing) return;
      const rating: Rating | undefined = ratings.find((one) => String(one) === event.key);
      const isUndo = event.key.toLowerCase() === 'z';
      if (event.ctrlKey && !isUndo) return;
      const isOnControl = event.target instanceof Element && event.target.closest('button, input, summary, select, a') !== null;
      if (isUndo) void session.undo();
      else if (rating !== undefined && isShown) void session.answer(rating, kind);
      else if ((event.key === ' ' || event.key === 'Enter') && !isShown && !isOnControl) setIsShown(true);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isShown, kind, session]);

  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={t(`review.kind.${kind}`)} className="rounded-xl border border-line bg-surface p-5 outline-none">
      <div aria-live="polite" className="flex min-h-56 flex-col justify-center gap-3 text-center">
        <p className="text-xs/5 text-faint">{t(`review.ask.${kind}`)}</p>
        <CardQuestion kind={kind} row={row} cloze={clozes[0]} onListen={speak && (() => speak(row.text))} />
        {isShown && <CardAnswer kind={kind} row={row} cloze={clozes[0]} />}
      </div>
      <div className="mt-4 border-t border-line pt-4">
        {isShown
          ? <RatingButtons schedule={row.schedule} onRate={(rating) => void session.answer(rating, kind)} />
          : <div className="flex items-center justify-center gap-3"><Button look="primary" onClick={() => setIsShown(true)}>{t('review.show')}</Button><Kbd keys={[t('review.space')]} /></div>}
      </div>
    </div>
  );
}
