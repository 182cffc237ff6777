import { Dexie, type EntityTable } from 'dexie';
import type { Schedule } from '../review/schedule';
import type { SyncAccount, SyncState, SyncWay } from '../vocabulary/sync-account';
import type { Meeting, Review, SavedWord, Tombstone, WordList } from '../vocabulary/saved-word';

/** A word with what follows from its reviews. */
export interface WordRow extends SavedWord {
  /** `null` before the first review. */
  schedule: Schedule | null;
  /** Of the schedule, where it can be looked up; missing before the first review. */
  due?: number;
  /** Answers so far. */
  answers: number;
}

/** A deletion, with what was deleted, and an earlier deletion of the same word, for as long as it may be taken back. */
export interface TombstoneRow extends Tombstone {
  removed?: { word: WordRow; meetings: Meeting[]; reviews: Review[]; earlier: number | null };
}

/** A fact about the database itself, by name: such as when it was last backed up. */
interface FactRow {
  name: string;
  value: number | string;
}

/** A word that Anki has, on this device. */
interface SentRow {
  key: string;
  /** Anki's id of the note; 0 where it had one of that word already. */
  note: number;
}

/** A place of the person's own that words are kept in step with, on this device; it goes into no backup. */
interface SyncRow {
  way: SyncWay;
  account: SyncAccount;
  state: SyncState;
}

/** What the person keeps, in the extension's own origin. Content scripts never open it. */
export interface VocabularyDatabase extends Dexie {
  words: EntityTable<WordRow, 'key'>;
  meetings: EntityTable<Meeting, 'id'>;
  lists: EntityTable<WordList, 'id'>;
  reviews: EntityTable<Review, 'id'>;
  tombstones: EntityTable<TombstoneRow, 'key'>;
  facts: EntityTable<FactRow, 'name'>;
  sentToAnki: EntityTable<SentRow, 'key'>;
  sync: EntityTable<SyncRow, 'way'>;
}

/** One entry a version, oldest first, each with only the tables that it changes. None is ever edited: a database of any age opens. */
const versions: readonly Record<string, string>[] = [
  {
    words: 'key, status, *lists, *tags, savedAt, [status+answers], [status+due]',
    meetings: 'id, word, at',
    lists: 'id',
    reviews: 'id, word, at',
    tombstones: 'key',
    facts: 'name',
  },
  { sentToAnki: 'key' },
  { sync: 'way' },
];

function openDatabase(): VocabularyDatabase {
  // Its cache would copy thousands of words at each question.
  const opened = new Dexie('rednote-companion', { cache: 'disabled' }) as VocabularyDatabase;
  versions.forEach((tables, at) => opened.version(at + 1).stores(tables));
  // Dexie would go on with what a newer version has made; what that has added would be lost with the next change.
  opened.on('ready', () => {
    // Dexie counts versions in tens.
    if (Math.floor(opened.backendDB().version / 10) > versions.length) throw new Dexie.VersionError('made by a newer version');
  }, true);
  return opened;
}

/** The one connection of this page or of the background; opened with the first question. */
export const database = openDatabase();
