import { providedDatabase } from '../../utils/database/provided-database';
import type { VocabularyAnswer } from '../../utils/messaging/protocol';
import { keepExtensionScript, loadExtensionScript } from '../../utils/platform/extension-file';
import { failure } from '../../utils/result';

type Database = NonNullable<ReturnType<typeof providedDatabase>>;

const script = 'vocabulary-database.js';

/** To be called while the background starts, so that the database can be brought in later. */
export const keepDatabase = (): void => keepExtensionScript(script);

/** Asks the database. Its script comes with the first question, so that a start for a hovered word does not wait for it. */
export async function askDatabase<Value>(question: (database: Database) => Promise<Value>): Promise<VocabularyAnswer<Value>> {
  try {
    if (!providedDatabase()) await loadExtensionScript(script);
  } catch {
    return failure({ code: 'database-failed', retry: true });
  }
  const database = providedDatabase();
  return database ? database.attempt(() => question(database)) : failure({ code: 'database-failed', retry: true });
}
