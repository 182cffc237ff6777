import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideTranslation } from '../../utils/translation/service';
import { createTranslation } from './create-translation';

/** All of translation, brought into the background when it is first asked for something. */
export default defineUnlistedScript(() => provideTranslation(createTranslation));
