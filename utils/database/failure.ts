import { Dexie } from 'dexie';
import type { VocabularyFailure } from '../messaging/protocol';
import { failure, success, type Result } from '../result';
import { database } from './database';

/** Another tab with an older version of the extension lets go of the database within this time (ms), or does not at all. */
const patience = 5_000;

/** Carries out `work`; what goes wrong comes back as a value, and nothing of it has been written. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, VocabularyFailure>> {
  let hasGivenUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Only the opening is given up: work that has begun is written or not, however long it takes.
  const tooLate = new Promise<Result<Value, VocabularyFailure>>((resolve) => {
    timer = setTimeout(() => {
      if (database.isOpen()) return;
      hasGivenUp = true;
      resolve(failure({ code: 'database-blocked', retry: true }));
    }, patience);
  });
  const outcome = whenOpen(() => (hasGivenUp ? Promise.reject(new Error('given up')) : work())).then(success, (error: unknown) => failure(failureOf(error)));
  return Promise.race([outcome, tooLate]).finally(() => clearTimeout(timer));
}

/** Without a promise of the browser's own in between, in which a live query would lose sight of what is read. */
const whenOpen = <Value>(work: () => Promise<Value>): PromiseLike<Value> => (database.isOpen() ? work() : database.open().then(work));

/** What an error of IndexedDB or Dexie means to the person. */
function failureOf(error: unknown): VocabularyFailure {
  const names = namesOf(error);
  if (names.includes(Dexie.errnames.QuotaExceeded)) return { code: 'database-full', retry: true };
  if (names.includes(Dexie.errnames.Version)) return { code: 'database-newer', retry: false };
  return { code: 'database-failed', retry: true };
}

/** The names of an error and of those it came from: a transaction that was aborted carries the reason inside. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = Reflect.get(error, 'inner');
  return [error.name, ...namesOf(inner === error ? undefined : inner), ...namesOf(error.cause)];
}
