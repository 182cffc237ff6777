import { scheduleFrom } from '../review/schedule';
import { inOrder, mergeVocabularies } from '../vocabulary/merge';
import type { Vocabulary } from '../vocabulary/saved-word';
import { announceChange } from './announce';
import { database } from './database';
import { lists } from './lists';
import { meetings } from './meetings';
import { reviews } from './reviews';
import { tombstones } from './tombstones';
import { rowOf, wordOf, words } from './words';

const everything = [database.words, database.meetings, database.lists, database.reviews, database.tombstones];

/** All that the person keeps, as it stands at one moment. */
export function readVocabulary(): Promise<Vocabulary> {
  return database.transaction('r', everything, readTables);
}

async function readTables(): Promise<Vocabulary> {
  return inOrder({
    words: (await words.all()).map(wordOf),
    meetings: await meetings.all(),
    lists: await lists.all(),
    reviews: await reviews.all(),
    tombstones: await tombstones.all(),
  });
}

/** Merges another vocabulary into the stored one, wholly or not at all; schedules follow from the reviews of both. */
export async function mergeIntoDatabase(other: Vocabulary): Promise<void> {
  await database.transaction('rw', everything, async () => replaceTables(mergeVocabularies(await readTables(), other)));
  await announceChange(true);
}

async function replaceTables(vocabulary: Vocabulary): Promise<void> {
  const history = Map.groupBy(vocabulary.reviews, ({ word }) => word);
  const deletedAt = new Map(vocabulary.tombstones.map((tombstone) => [tombstone.key, tombstone.deletedAt]));
  const rows = vocabulary.words.map((word) => rowOf(word, scheduleFrom(history.get(word.key) ?? [], deletedAt.get(word.key))));
  // What was deleted a moment ago can still be brought back.
  const removed = new Map((await database.tombstones.toArray()).map((row) => [row.key, row]));
  for (const table of everything) await table.clear();
  await database.words.bulkAdd(rows);
  await database.meetings.bulkAdd(vocabulary.meetings);
  await database.lists.bulkAdd(vocabulary.lists);
  await database.reviews.bulkAdd(vocabulary.reviews);
  await database.tombstones.bulkAdd(vocabulary.tombstones.map((tombstone) => {
    const before = removed.get(tombstone.key);
    return before?.deletedAt === tombstone.deletedAt ? before : tombstone;
  }));
}
