import { Dexie } from 'dexie';
import type { VocabularyFailure } from '../messaging/protocol';
import { failure, success, type Result } from '../result';

/** Another tab with an older version of the extension holds the database for no longer than this (ms), or never lets go. */
const patience = 8_000;

/** Carries out `work`; what goes wrong comes back as a value, and nothing of it has been written. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, VocabularyFailure>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<Result<Value, VocabularyFailure>>((resolve) => {
    timer = setTimeout(() => resolve(failure({ code: 'database-blocked', retry: true })), patience);
  });
  const outcome = work().then(success, (error: unknown) => failure(failureOf(error)));
  return Promise.race([outcome, tired]).finally(() => clearTimeout(timer));
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
