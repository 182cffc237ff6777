import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../utils/messaging/protocol';
import { provideUi, uiIfReady, withdrawUi } from '../../utils/platform/rednote-ui';
import { createI18n } from './i18n';
import { createRednoteUi } from './rednote-ui';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // A background that is stopped while it answers loses the question, so it is asked once more.
    const ask = async () => sendMessage('readUiStrings', {});
    const strings = await ask().catch(ask);
    if (ctx.isInvalid) return;
    const ui = createRednoteUi(createI18n(strings));
    provideUi(ui);
    ctx.onInvalidated(() => (uiIfReady() === ui ? withdrawUi() : ui.remove()));
  },
});
