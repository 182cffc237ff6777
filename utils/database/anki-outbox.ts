import { ankiNote, type AnkiNote } from '../vocabulary/files/anki-file';
import { latestMeetings } from '../vocabulary/files/latest-meetings';
import { database } from './database';
import { wordOf } from './words';

/** Words that Anki does not have yet, those saved first first; ignored ones are left out. */
export function waitingForAnki(): Promise<{ key: string; note: AnkiNote }[]> {
  return database.transaction('r', [database.words, database.meetings, database.lists, database.sentToAnki], async () => {
    const sent = new Set(await database.sentToAnki.toCollection().primaryKeys());
    const rows = (await database.words.orderBy('savedAt').toArray()).filter(({ key, status }) => status !== 'ignored' && !sent.has(key));
    const met = latestMeetings(await database.meetings.where('word').anyOf(rows.map(({ key }) => key)).toArray());
    const names = new Map((await database.lists.toArray()).map(({ id, name }) => [id, name]));
    return rows.map((row) => ({ key: row.key, note: ankiNote(wordOf(row), met.get(row.key), names) }));
  });
}

/** Anki has a word now. */
export const markSentToAnki = (key: string, note: number): Promise<unknown> => database.sentToAnki.put({ key, note });
