import { syncAccounts } from './sync-accounts';
import { mergeIntoDatabase, readVocabulary } from './whole';

/** What bringing words into step with another place needs of the database. */
export const stepKeeper = { current: syncAccounts.current, remember: syncAccounts.remember, read: readVocabulary, merge: mergeIntoDatabase };
