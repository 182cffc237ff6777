import { defineContentScript } from 'wxt/utils/define-content-script';
import { answered } from '../../utils/messaging/answered';
import { askTwice } from '../../utils/messaging/ask-twice';
import { sendMessage } from '../../utils/messaging/protocol';
import { provideUi, uiIfReady, withdrawUi } from '../../utils/platform/rednote-ui';
import { termActions } from '../../components/glossary/term-messages';
import type { TopicActions } from '../../components/sensitive/topic-actions';
import { savingActions } from '../../components/vocabulary/saving-messages';
import { createI18n } from './i18n';
import { createRednoteUi } from './rednote-ui';

const topicActions: TopicActions = {
  async describe(categories) {
    const answer = await answered(async () => sendMessage('describeTopics', { categories }), null);
    return answer?.ok ? answer.value : null;
  },
  setPassageSilenced: (passage, isSilenced) => answered(async () => sendMessage('setPassageSilenced', { passage, isSilenced }), false),
  setCategoryOff: (id, isOff) => answered(async () => sendMessage('setCategoryOff', { id, isOff }), false),
};

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const strings = await askTwice(async () => sendMessage('readUiStrings', {}));
    if (ctx.isInvalid) return;
    const ui = createRednoteUi(createI18n(strings), strings.explanations, termActions, topicActions, savingActions);
    provideUi(ui);
    ctx.onInvalidated(() => (uiIfReady() === ui ? withdrawUi() : ui.remove()));
  },
});
