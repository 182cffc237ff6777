import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideDatabase } from '../../utils/database/provided-database';
import * as database from '../../utils/database/vocabulary-database';

/** The database of saved words, brought into the background when it is first asked for something. */
export default defineUnlistedScript(() => provideDatabase(database));
