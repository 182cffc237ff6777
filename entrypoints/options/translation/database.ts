import { TranslationDatabase } from '../../../utils/database/translation/schema';

/** The database of translation, as this page reads and changes it; opened when first asked. */
export const database = new TranslationDatabase();
