import { useCallback, useEffect, useRef, useState } from 'react';
import { attempt } from '../../../utils/database/failure';
import type { WordRow } from '../../../utils/database/database';
import { meetings } from '../../../utils/database/meetings';
import { recordAnswer, takeBackAnswer, wordsToReview, type RecordedAnswer } from '../../../utils/database/reviewing';
import { words } from '../../../utils/database/words';
import { clozeOf, type Cloze } from '../../../utils/review/card-choice';
import { afterAnswer, afterUndo, nextWord, startQueue, without, type SessionQueue } from '../../../utils/review/session';
import type { CardKind, Rating } from '../../../utils/vocabulary/saved-word';

/** A word in hand with the sentences it was met in. */
export interface WordInHand {
  row: WordRow;
  clozes: Cloze[];
}

/** One review from its first card to its last. */
export interface Session {
  state: 'loading' | 'asking' | 'over';
  inHand: WordInHand | null;
  left: number;
  /** Given so far, taken back ones left out. */
  answers: readonly { rating: Rating }[];
  failed: string | null;
  answer(rating: Rating, card: CardKind): Promise<void>;
  undo(): Promise<void>;
  /** Begins anew with what is due by now. */
  restart(): void;
}

type Given = RecordedAnswer & { rating: Rating };

export function useSession(): Session {
  const [queue, setQueue] = useState<SessionQueue | null>(null);
  const [inHand, setInHand] = useState<WordInHand | null>(null);
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const isBusy = useRef(false);

  const goOn = useCallback(async (from: SessionQueue) => {
    let rest = from;
    for (let next = nextWord(rest, Date.now()); next; next = nextWord(rest, Date.now())) {
      const row = await words.get(next.key);
      if (row && row.status !== 'ignored' && row.status !== 'known') {
        const clozes = (await meetings.ofWord(row.key)).toSorted((a, b) => b.at - a.at).flatMap((meeting) => clozeOf(meeting) ?? []);
        setInHand({ row, clozes });
        return setQueue(rest);
      }
      rest = without(rest, next.key);
    }
    setInHand(null);
    setQueue(rest);
  }, []);

  const run = useCallback(async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const outcome = await attempt(work);
    isBusy.current = false;
    setFailed(outcome.ok ? null : outcome.error.code);
  }, []);

  const restart = useCallback(() => void run(async () => {
    const { due, fresh } = await wordsToReview(Date.now());
    setGiven([]);
    await goOn(startQueue(due, fresh));
  }), [run, goOn]);
  useEffect(restart, [restart]);

  const answer = useCallback((rating: Rating, card: CardKind) => run(async () => {
    if (!inHand || !queue) return;
    const recorded = await recordAnswer(inHand.row.key, rating, card, Date.now());
    if (!recorded) return goOn(without(queue, inHand.row.key));
    setGiven((before) => [...before, { ...recorded, rating }]);
    const { schedule, key } = recorded.after;
    await goOn(schedule ? afterAnswer(queue, key, schedule, Date.now()) : without(queue, key));
  }), [run, goOn, inHand, queue]);

  const undo = useCallback(() => run(async () => {
    const last = given.at(-1);
    if (!last || !queue) return;
    const row = await takeBackAnswer(last, Date.now());
    setGiven((before) => before.slice(0, -1));
    await goOn(row ? afterUndo(queue, { key: row.key, schedule: row.schedule }) : queue);
  }), [run, goOn, given, queue]);

  return {
    state: queue === null ? 'loading' : inHand ? 'asking' : 'over',
    inHand, failed, answers: given, left: queue ? queue.waiting.length + queue.returning.length : 0, answer, undo, restart,
  };
}
