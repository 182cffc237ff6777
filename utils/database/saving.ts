import {
  edited, listKey, meetingId, newWord, touchedAt, type EditableFields, type Meeting, type Met, type Review, type SavedState, type WordContent, type WordList,
} from '../vocabulary/saved-word';
import { announceChange } from './announce';
import { database, type TombstoneRow, type WordRow } from './database';
import { lists } from './lists';
import { meetings } from './meetings';
import { reviews } from './reviews';
import { tombstones } from './tombstones';
import { rowOf, words } from './words';

const touching = [database.words, database.meetings, database.reviews, database.tombstones, database.lists, database.facts];

const asMeeting = (word: string, met: Met, now: number): Meeting => ({ id: meetingId({ word, ...met }), word, ...met, at: now });

async function stateOf({ key, status, lists: inLists }: Pick<WordRow, 'key' | 'status' | 'lists'>): Promise<SavedState> {
  const named = (await lists.all()).map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
  return { key, status, meetings: (await meetings.ofWord(key)).length, lists: inLists, named };
}

/** Saves a word with the place it was met in; one that is saved already gains the place. One deleted just now comes back as it was. */
export async function saveWord(content: WordContent, met: Met | null, now: number): Promise<SavedState> {
  const state = await database.transaction('rw', touching, async () => {
    await tombstones.forgetRemoved(now);
    const fresh = newWord(content, now);
    const [known, tombstone] = [await words.get(fresh.key), await tombstones.get(fresh.key)];
    const alive = Math.max(now, (tombstone?.deletedAt ?? -1) + 1);
    if (!known && tombstone?.removed) await bringBack([tombstone]);
    else if (!known) await words.put([rowOf(edited({ ...fresh, savedAt: alive }, { lists: [await lists.forNewWords()] }, alive), null)]);
    if (met) await meetings.add([asMeeting(fresh.key, met, alive)]);
    return stateOf((await words.get(fresh.key)) ?? fresh);
  });
  await announceChange(true);
  return state;
}

/** How a word is kept, `null` where it is not; one that is kept gains the place it was met in. */
export function meetWord(key: string, met: Met | null, now: number): Promise<SavedState | null> {
  return database.transaction('rw', touching, async () => {
    const known = await words.get(key);
    if (!known) return null;
    if (met) await meetings.add([asMeeting(key, met, now)]);
    return stateOf(known);
  });
}

/** Deletes words, where they were met and their reviews. They can be brought back for a while. */
export async function forgetWords(keys: readonly string[], now: number): Promise<void> {
  await database.transaction('rw', touching, async () => putAway(keys, now));
  await announceChange(true);
}

async function putAway(keys: readonly string[], now: number): Promise<void> {
  await tombstones.forgetRemoved(now);
  const earlier = new Map((await tombstones.getMany(keys)).map(({ key, deletedAt }) => [key, deletedAt]));
  const gone = await takeOut(keys, now);
  await tombstones.put(gone.map(({ word, met, answered, deletedAt }) =>
    ({ key: word.key, deletedAt, removed: { word, meetings: met, reviews: answered, earlier: earlier.get(word.key) ?? null } })));
}

/** Takes words, where they were met and their reviews out of their tables, and tells what it took. */
async function takeOut(keys: readonly string[], now: number): Promise<{ word: WordRow; met: Meeting[]; answered: Review[]; deletedAt: number }[]> {
  const rows = await words.getMany(keys);
  const places = Map.groupBy(await meetings.ofWords(keys), ({ word }) => word);
  const history = Map.groupBy(await reviews.ofWords(keys), ({ word }) => word);
  await words.delete(rows.map(({ key }) => key));
  await meetings.deleteOfWords(keys);
  await reviews.deleteOfWords(keys);
  return rows.map((word) => {
    const met = places.get(word.key) ?? [];
    const answered = history.get(word.key) ?? [];
    return { word, met, answered, deletedAt: Math.max(now, touchedAt(word), ...[...met, ...answered].map(({ at }) => at)) };
  });
}

/** Brings back what was deleted a moment ago. */
export async function restoreWords(keys: readonly string[]): Promise<void> {
  await database.transaction('rw', touching, async () => bringBack(await tombstones.getMany(keys)));
  await announceChange(true);
}

async function bringBack(deleted: readonly TombstoneRow[]): Promise<void> {
  const removed = deleted.flatMap((tombstone) => tombstone.removed ?? []);
  const there = await lists.ids();
  await words.put(removed.map(({ word }) => ({ ...word, lists: word.lists.filter((id) => there.has(id)) })));
  await meetings.add(removed.flatMap((one) => one.meetings));
  await reviews.addAll(removed.flatMap((one) => one.reviews));
  await tombstones.delete(removed.map(({ word }) => word.key));
  await tombstones.put(removed.flatMap(({ word: { key }, earlier }) => (earlier === null ? [] : [{ key, deletedAt: earlier }])));
}

/** Changes words, each by what `change` makes of it. */
export async function editWords(keys: readonly string[], change: (word: WordRow) => Partial<EditableFields>, now: number): Promise<void> {
  let touchesMarks = false;
  await database.transaction('rw', database.words, async () => {
    const rows = await words.getMany(keys);
    const after = rows.map((row) => edited(row, change(row), now));
    touchesMarks = after.some(({ status }, at) => status !== rows[at]?.status);
    await words.put(after.map((word, at) => ({ ...rows[at], ...word, schedule: rows[at]?.schedule ?? null, answers: rows[at]?.answers ?? 0 })));
  });
  await announceChange(touchesMarks);
}

/** Puts a word into just these lists, those that are not there left out; `null` where the word is gone. */
export async function putInLists(key: string, ids: readonly string[], now: number): Promise<SavedState | null> {
  const state = await database.transaction('rw', touching, async () => {
    const row = await words.get(key);
    if (!row) return null;
    const there = await lists.ids();
    const after = { ...row, ...edited(row, { lists: [...new Set(ids)].filter((id) => there.has(id)) }, now) };
    await words.put([after]);
    return stateOf(after);
  });
  await announceChange(false);
  return state;
}

/** A list that was deleted, with all it takes to bring it back. */
export interface DeletedList {
  list: WordList;
  /** Keys of words that went with it. */
  gone: readonly string[];
  /** Keys of words that were in it and stayed. */
  stayed: readonly string[];
}

/** Deletes a list, and all words that are in no other one where they are to go `withWords`. */
export async function deleteList(list: WordList, withWords: boolean, now: number): Promise<DeletedList> {
  const deleted = await database.transaction('rw', touching, async () => {
    const inList = await words.inList(list.id);
    const [gone, stayed] = [inList.filter((row) => withWords && row.lists.length === 1), inList.filter((row) => !withWords || row.lists.length > 1)];
    await putAway(gone.map(({ key }) => key), now);
    await words.put(stayed.map((row) => ({ ...row, ...edited(row, { lists: row.lists.filter((id) => id !== list.id) }, now) })));
    await lists.delete(list.id);
    await tombstones.put([{ key: listKey(list.id), deletedAt: Math.max(now, list.changedAt) }]);
    return { list, gone: gone.map(({ key }) => key), stayed: stayed.map(({ key }) => key) };
  });
  await announceChange(withWords);
  return deleted;
}

/** Brings back a list that was deleted a moment ago, with the words that went with it. */
export async function restoreList({ list, gone, stayed }: DeletedList, now: number): Promise<void> {
  await database.transaction('rw', touching, async () => {
    const tombstone = await tombstones.get(listKey(list.id));
    await lists.put({ ...list, changedAt: Math.max(now, (tombstone?.deletedAt ?? -1) + 1) });
    await tombstones.delete([listKey(list.id)]);
    await words.put((await words.getMany(stayed)).map((row) => ({ ...row, ...edited(row, { lists: [...new Set([...row.lists, list.id])] }, now) })));
    await bringBack(await tombstones.getMany(gone));
  });
  await announceChange(gone.length > 0);
}

/** Adds a list, or gives one another name. */
export async function nameList(id: string, name: string, now: number): Promise<void> {
  await database.transaction('rw', database.lists, async () => lists.put({ id, name, changedAt: Math.max(now, ((await lists.get(id))?.changedAt ?? -1) + 1) }));
  await announceChange(false);
}
