import type { SyncOutcome } from '../vocabulary/sync-account';

/** What the background may ask of the database, and of the place that words are kept in step with. */
type VocabularyDatabase = typeof import('./vocabulary-database') & { keepInStep(): Promise<SyncOutcome> };

const key = Symbol.for('rednote-companion.vocabulary-database');

/** The script of the database and the background share one world and this one value. */
const slot = globalThis as typeof globalThis & { [key]?: VocabularyDatabase };

/** Called once by the script of the database. */
export function provideDatabase(database: typeof import('./vocabulary-database'), keepInStep: VocabularyDatabase['keepInStep']): void {
  slot[key] = { ...database, keepInStep };
}

/** What that script has provided; `undefined` while it has not run. */
export const providedDatabase = (): VocabularyDatabase | undefined => slot[key];
