import { defineBackground } from 'wxt/utils/define-background';
import { registerDictionaryHandlers } from './handlers/dictionary';
import { registerGlossaryHandlers } from './handlers/glossary';
import { registerInterfaceHandlers } from './handlers/interface';
import { registerSensitiveHandlers } from './handlers/sensitive';
import { registerSettingsHandlers } from './handlers/settings';
import { registerTranslationHandlers } from './handlers/translation';
import { registerUiHandlers } from './handlers/ui';
import { registerVocabularyHandlers } from './handlers/vocabulary';
import { showDueWords } from './jobs/due-badge';
import { welcomeOnce } from './jobs/first-run';
import { joinOpenTabs } from './jobs/join-open-tabs';
import { offerMenus } from './jobs/menus';
import { sendNewWordsToAnki } from './jobs/send-to-anki';
import { keepWordsInStep } from './jobs/sync-words';
import { keepLaterScript } from './later-script';
import { createServices } from './services';

export default defineBackground({
  // One classic script: a module with its chunks takes a frame longer to start when the worker has been stopped.
  main() {
    const services = createServices();
    keepLaterScript();
    registerDictionaryHandlers(services);
    registerGlossaryHandlers(services);
    registerSensitiveHandlers(services);
    registerInterfaceHandlers(services);
    registerSettingsHandlers(services);
    registerTranslationHandlers(services);
    registerUiHandlers(services);
    registerVocabularyHandlers(services);
    joinOpenTabs(services.log);
    showDueWords(services.log);
    sendNewWordsToAnki(services);
    keepWordsInStep(services.log);
    offerMenus(services);
    welcomeOnce(services.log);
  },
});
