import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../utils/messaging/protocol';
import { provideUi, uiIfReady, withdrawUi } from '../../utils/platform/rednote-ui';
import { createI18n } from './i18n';
import { createRednoteUi } from './rednote-ui';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const strings = await sendMessage('readUiStrings', {});
    if (ctx.isInvalid) return;
    const ui = createRednoteUi(createI18n(strings));
    provideUi(ui);
    ctx.onInvalidated(() => (uiIfReady() === ui ? withdrawUi() : ui.remove()));
  },
});
