import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideDatabase } from '../../utils/database/provided-database';
import * as database from '../../utils/database/vocabulary-database';
import { provideTranslation } from '../../utils/translation/service';
import { createTranslation } from './create-translation';

/** All of translation and the database of saved words, brought into the background when one of them is first asked for something. */
export default defineUnlistedScript(() => {
  provideTranslation(createTranslation);
  provideDatabase(database);
});
