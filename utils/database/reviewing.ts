import { newWordsLeft, rowOf, wordOf, words } from './words';
import { scheduleAfter, scheduleFrom } from '../review/schedule';
import { wrongClock } from '../review/due';
import { withoutAnswersAhead } from '../review/wrong-clock';
import { edited, type CardKind, type Rating } from '../vocabulary/saved-word';
import { announceChange } from './announce';
import { readsRight } from './clock';
import { database, type WordRow } from './database';
import { reviews } from './reviews';
import { tombstones } from './tombstones';

const touching = [database.words, database.reviews, database.tombstones];

/** An answer that was just written down, and the word as it was before. */
export interface RecordedAnswer {
  id: string;
  before: WordRow;
  after: WordRow;
}

/** Writes an answer down and the schedule that follows from it; `null` where the word is gone. */
export async function recordAnswer(key: string, rating: Rating, card: CardKind, now: number): Promise<RecordedAnswer | null> {
  const recorded = await database.transaction('rw', touching, async () => {
    const known = await words.get(key);
    if (!known) return null;
    const before = await withRightTimes(known, now);
    const at = Math.max(now, before.schedule?.reviewedAt ?? 0);
    const id = crypto.randomUUID();
    await reviews.add({ type: 'answer', id, word: key, at, rating, card });
    const schedule = scheduleAfter(before.schedule, rating, at);
    const word = before.status === 'new' ? { ...before, ...edited(before, { status: 'learning' }, now) } : before;
    const after: WordRow = { ...word, schedule, due: schedule.due, answers: schedule.answers };
    await words.put([after]);
    return { id, before, after };
  });
  await announceChange(recorded !== null && recorded.before.status !== recorded.after.status);
  return recorded;
}

/** The word as it stands once answers that a clock far ahead has written down count as given now; as it is where there are none. */
async function withRightTimes(row: WordRow, now: number): Promise<WordRow> {
  if ((row.schedule?.reviewedAt ?? 0) <= now + wrongClock || !(await readsRight(now))) return row;
  const [history, since] = [await reviews.ofWord(row.key), (await tombstones.get(row.key))?.deletedAt];
  const more = withoutAnswersAhead(history, now, since, () => crypto.randomUUID());
  await reviews.addAll(more);
  return rowOf(wordOf(row), scheduleFrom([...history, ...more], since));
}

/** Takes an answer back: the history says so, and the schedule is worked out anew from what is left. */
export async function takeBackAnswer({ id, before, after }: RecordedAnswer, now: number): Promise<WordRow | null> {
  const row = await database.transaction('rw', touching, async () => {
    const current = await words.get(before.key);
    if (!current) return null;
    await reviews.add({ type: 'retraction', id: crypto.randomUUID(), word: before.key, at: Math.max(now, after.schedule?.reviewedAt ?? 0), retracts: id });
    const schedule = scheduleFrom(await reviews.ofWord(before.key), (await tombstones.get(before.key))?.deletedAt);
    const { due: _due, ...word } = { ...current, ...edited(current, { status: before.status }, now) };
    const restored: WordRow = { ...word, schedule, answers: schedule?.answers ?? 0, ...(schedule && { due: schedule.due }) };
    await words.put([restored]);
    return restored;
  });
  await announceChange(true);
  return row;
}

/** Words to review now: those due, and as many new ones as fit into the day. */
export function wordsToReview(now: number): Promise<{ due: WordRow[]; fresh: WordRow[] }> {
  return database.transaction('r', [database.words, database.reviews], async () => ({
    due: await words.due(now, await readsRight(now)),
    fresh: await words.fresh(newWordsLeft(await reviews.firstAnswersToday(now))),
  }));
}
