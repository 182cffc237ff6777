import { defineContentScript } from 'wxt/utils/define-content-script';
import { translationSlot, type PageTranslation, type TranslationScript } from '../../utils/platform/rednote-translation';
import { background } from './background';
import { PageTranslator } from './page-translator';
import { createWords } from './words';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const words = createWords(await background.strings());
    // Two questions may have brought it twice.
    if (ctx.isInvalid || translationSlot.ready) return;
    const removed = new AbortController();
    const script: TranslationScript & { running: PageTranslation | null } = {
      running: null,
      start(page) {
        const signal = AbortSignal.any([page.signal, removed.signal]);
        const started = new PageTranslator({ ...page, signal }, words);
        script.running = started;
        signal.addEventListener('abort', () => {
          if (script.running === started) script.running = null;
        });
        return started;
      },
      remove: () => removed.abort(),
    };
    translationSlot.provide(script);
    ctx.onInvalidated(() => (translationSlot.ready === script ? translationSlot.withdraw() : script.remove()));
  },
});
