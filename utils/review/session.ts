import type { Schedule } from './schedule';

/** A word in a session; what is learnt within minutes comes again in the same one. */
export interface SessionWord {
  key: string;
  schedule: Schedule | null;
}

/** What is still to be asked: words that wait for their turn, and words that come again at a time. */
export interface SessionQueue {
  waiting: readonly SessionWord[];
  returning: readonly SessionWord[];
}

/** What comes again within this long (ms) is still part of the session. */
const sessionReach = 20 * 60_000;
/** After so many words that are known already comes a new one. */
const betweenNew = 4;

/** The order of a session: what has been due longest first, new words in between. */
export function startQueue(due: readonly SessionWord[], fresh: readonly SessionWord[]): SessionQueue {
  const reviews = due.toSorted((a, b) => (a.schedule?.due ?? 0) - (b.schedule?.due ?? 0));
  const waiting: SessionWord[] = [];
  const later = [...fresh];
  for (const [at, word] of reviews.entries()) {
    waiting.push(word);
    const next = (at + 1) % betweenNew === 0 ? later.shift() : undefined;
    if (next) waiting.push(next);
  }
  return { waiting: [...waiting, ...later], returning: [] };
}

/** The word to ask now; where only some are left that come again in a few minutes, the soonest of them. */
export function nextWord({ waiting, returning }: SessionQueue, now: number): SessionWord | undefined {
  const soonest = returning.toSorted((a, b) => (a.schedule?.due ?? 0) - (b.schedule?.due ?? 0))[0];
  return soonest && (soonest.schedule?.due ?? 0) <= now ? soonest : (waiting[0] ?? soonest);
}

/** The queue once a word was answered and has a schedule anew. */
export function afterAnswer(queue: SessionQueue, key: string, schedule: Schedule, now: number): SessionQueue {
  const { waiting, returning } = without(queue, key);
  return { waiting, returning: schedule.due - now <= sessionReach ? [...returning, { key, schedule }] : returning };
}

/** The queue once an answer was taken back: its word comes first again. */
export const afterUndo = (queue: SessionQueue, word: SessionWord): SessionQueue => {
  const { waiting, returning } = without(queue, word.key);
  return { waiting: [word, ...waiting], returning };
};

/** The queue without a word: it was deleted or is not to be reviewed any more. */
export const without = ({ waiting, returning }: SessionQueue, key: string): SessionQueue =>
  ({ waiting: waiting.filter((word) => word.key !== key), returning: returning.filter((word) => word.key !== key) });
