import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideDatabase } from '../../utils/database/provided-database';
import { stepKeeper } from '../../utils/database/step-keeper';
import * as database from '../../utils/database/vocabulary-database';
import { keepInStep } from '../../utils/sync/keep-in-step';
import { provideTranslation } from '../../utils/translation/service';
import { createTranslation } from './create-translation';

/** All of translation, the database of saved words, and what keeps them in step with a place of the person's own: brought into the background when one of them is first asked for something. */
export default defineUnlistedScript(() => {
  provideTranslation(createTranslation);
  provideDatabase(database, () => keepInStep(stepKeeper));
});
