import { providedDatabase } from '../../utils/database/provided-database';
import type { VocabularyAnswer } from '../../utils/messaging/protocol';
import { failure } from '../../utils/result';
import { loadLaterScript } from './later-script';

type Database = NonNullable<ReturnType<typeof providedDatabase>>;

/** Asks the database. Its script comes with the first question, so that a start for a hovered word does not wait for it. */
export async function askDatabase<Value>(question: (database: Database) => Promise<Value>): Promise<VocabularyAnswer<Value>> {
  try {
    if (!providedDatabase()) await loadLaterScript();
  } catch {
    return failure({ code: 'database-failed', retry: true });
  }
  const database = providedDatabase();
  return database ? database.attempt(() => question(database)) : failure({ code: 'database-failed', retry: true });
}
