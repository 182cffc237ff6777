import type { VocabularyAnswer } from '../../utils/messaging/protocol';

type Database = typeof import('./vocabulary-database');

/** Asks the database. It is evaluated with the first question, so that a start for a hovered word does not wait for it. */
export async function askDatabase<Value>(question: (database: Database) => Promise<Value>): Promise<VocabularyAnswer<Value>> {
  const database = await import('./vocabulary-database');
  return database.attempt(() => question(database));
}
