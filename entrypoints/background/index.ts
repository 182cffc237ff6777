import { defineBackground } from 'wxt/utils/define-background';
import { registerDictionaryHandlers } from './handlers/dictionary';
import { registerUiHandlers } from './handlers/ui';
import { joinOpenTabs } from './jobs/join-open-tabs';
import { createServices } from './services';

export default defineBackground({
  type: 'module',
  main() {
    const services = createServices();
    registerDictionaryHandlers(services);
    registerUiHandlers(services);
    joinOpenTabs(services.log);
  },
});
