import { onMessage } from '../../../utils/messaging/protocol';
import { translationSlot, type PageTranslation } from '../../../utils/platform/rednote-translation';
import { combinationOf } from '../../../utils/settings/combination';
import { isTranslating, modesInUse } from '../../../utils/settings/translation-modes';
import { refuseOthers } from '../answer-our-pages';
import { bringScript } from '../bring-script';
import type { ContentFeature } from '../feature';
import { isTyping } from '../hover/shortcuts';
import { isOrphaned } from '../messenger';

/** Translates posts and comments in their place. All but the door stands in a script that comes when it is first needed. */
export const inlineTranslation: ContentFeature = {
  id: 'inline-translation',
  isWanted: (settings) => isTranslating(settings) || settings.pictureText,
  restartsOn: /^translation|icture|^language|^theme/u,
  pages: 'all',
  start(env) {
    const { signal, settings, messenger } = env;
    let started: Promise<PageTranslation> | undefined;
    const translation = (): Promise<PageTranslation> => {
      if (!translationSlot.ready) bringScript('injectTranslation', messenger);
      return (started ??= translationSlot.whenReady().then((script) => script.start(env)));
    };
    // The pointer brings what shows a button or waits for a key; whatever stands on screen is translated without being asked.
    if (settings().pictureText || modesInUse(settings()).includes('screen')) void translation();
    for (const type of ['pointermove', 'pointerdown'] as const) addEventListener(type, () => void translation(), { capture: true, once: true, signal });

    addEventListener('keydown', (event) => {
      if (!event.isTrusted || !(event instanceof KeyboardEvent) || isTyping(event) || combinationOf(event) !== settings().shortcutTranslate) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void translation().then((page) => page.togglePage());
    }, { capture: true, signal });

    const stopAnswering = onMessage('translatePage', async ({ sender }) => {
      refuseOthers(sender);
      (await translation()).translatePage();
    });
    signal.addEventListener('abort', () => {
      if (!isOrphaned()) stopAnswering();
    });
  },
};
