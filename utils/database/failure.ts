import { Dexie } from 'dexie';
import type { VocabularyFailure } from '../messaging/protocol';
import { failure, success, type Result } from '../result';
import { database } from './database';

/** Another tab with an older version of the extension lets go of the database within this time (ms), or does not at all. */
const patience = 8_000;

/** Carries out `work`; what goes wrong comes back as a value, and nothing of it has been written. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, VocabularyFailure>> {
  try {
    // Only the opening is not waited for: work that has begun is written or not, however long it takes.
    return (await opens()) ? success(await work()) : failure({ code: 'database-blocked', retry: true });
  } catch (error) {
    return failure(failureOf(error));
  }
}

/** Whether the database opens in time. */
async function opens(): Promise<boolean> {
  if (database.isOpen()) return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  return Promise.race([database.open().then(() => true), tooLate]).finally(() => clearTimeout(timer));
}

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
