import * as dexie from 'dexie';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideLibraries } from '../utils/shared-libraries';

/** What keeps data, for all that is built with `modules/shared-libraries`. */
export default defineUnlistedScript(() => provideLibraries('database-libraries', { dexie }));
