import { failure, success, type Result } from '../result';
import { readBackup, startOfBackup, writeBackup } from '../vocabulary/files/backup-file';
import { emptyVocabulary, mergeVocabularies } from '../vocabulary/merge';
import type { Vocabulary } from '../vocabulary/saved-word';
import type { SyncedWords, SyncFailure, SyncState } from '../vocabulary/sync-account';
import { digestOf } from './digest';
import type { SyncPlace } from './sync-place';

/** The words of this device. */
export interface WordStore {
  read(): Promise<Vocabulary>;
  /** Merges wholly or not at all. */
  merge(other: Vocabulary): Promise<void>;
}

interface SyncOptions {
  /** How things stood last time. */
  before: SyncState;
  /** In ms since 1970. */
  now: number;
  /** What stands there cannot be read, and the person wants it replaced by what is here. */
  isReplacing?: boolean;
  /** Waits for a moment before another round. */
  pause?: (round: number) => Promise<void>;
}

type Outcome = Result<SyncedWords & Pick<SyncState, 'version' | 'digest'>, SyncFailure>;

/** Other devices that write at the same time make us begin anew, so often at most. */
const mostRounds = 5;
const briefly = (round: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, round * 400 * (0.5 + Math.random())));

/**
 * Brings the words here and those at a place into step: what is there is merged in, and the whole is written back where it says
 * more than what stands there. Every device keeps all it knows, so whatever breaks in between, the next time mends it.
 */
export async function syncWords(place: SyncPlace, store: WordStore, { pause = briefly, ...options }: SyncOptions): Promise<Outcome> {
  let outcome = await syncOnce(place, store, options);
  for (let round = 1; round < mostRounds && !outcome.ok && outcome.error.code === 'sync-changed'; round++) {
    await pause(round);
    outcome = await syncOnce(place, store, options);
  }
  return outcome;
}

/** What equal vocabularies share, in whatever order the fields of their rows were written. */
const stateText = (vocabulary: Vocabulary): string => JSON.stringify(vocabulary, (_, value: unknown) =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value));

async function syncOnce(place: SyncPlace, store: WordStore, { before, now, isReplacing = false }: SyncOptions): Promise<Outcome> {
  const there = await place.read(isReplacing ? '' : before.version);
  if (!there.ok) return there;
  const isSame = there.value === 'same';
  const found = there.value === null || there.value === 'same' ? null : there.value;
  const theirs = found && !isReplacing ? readTheirs(found.text) : success(emptyVocabulary());
  if (!theirs.ok) return theirs;

  let ours = await store.read();
  const hasRead = stateText(mergeVocabularies(ours, theirs.value)) !== stateText(ours);
  if (hasRead) {
    await store.merge(theirs.value);
    ours = await store.read();
  }
  const digest = await digestOf(stateText(ours));
  const isThere = isSame ? digest === before.digest : found !== null && stateText(theirs.value) === stateText(ours);
  const version = isSame ? before.version : (found?.version ?? null);
  if (isThere) return success({ hasRead, hasWritten: false, version: version ?? '', digest });
  const written = await place.write(writeBackup(ours, now), version);
  return written.ok ? success({ hasRead, hasWritten: true, version: written.value, digest }) : written;
}

/** What another device has written. One that was cut off while writing is written over: that device still has it all. */
function readTheirs(text: string): Result<Vocabulary, SyncFailure> {
  const read = readBackup(text);
  if (read.ok) {
    const [row] = read.value.problems;
    return row ? failure({ code: 'sync-damaged', row }) : success(mergeVocabularies(read.value.vocabulary, emptyVocabulary()));
  }
  if (read.error.code === 'newer') return failure({ code: 'sync-newer' });
  const isTorn = read.error.code === 'not-json' && (text === '' || text.startsWith(startOfBackup) || startOfBackup.startsWith(text));
  return isTorn ? success(emptyVocabulary()) : failure({ code: 'sync-foreign' });
}
