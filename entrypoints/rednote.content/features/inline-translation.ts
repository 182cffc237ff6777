import { onMessage } from '../../../utils/messaging/protocol';
import { translationSlot, type PageTranslation } from '../../../utils/platform/rednote-translation';
import { isTyping } from '../../../utils/platform/typing';
import { combinationOf } from '../../../utils/settings/combination';
import { isTranslating, modesInUse } from '../../../utils/settings/translation-modes';
import { refuseOthers } from '../answer-our-pages';
import { bringScript } from '../bring-script';
import type { ContentFeature } from '../feature';
import { isOrphaned } from '../messenger';
import { languageSettings } from '../setting-values';

/** Translates posts and comments in their place. All but the door stands in a script that comes when it is first needed. */
export const inlineTranslation: ContentFeature = {
  id: 'inline-translation',
  isWanted: (settings) => isTranslating(settings) || settings.pictureText,
  restartsOn: new RegExp(`${languageSettings.source}|^translation|^theme|icture`, 'u'),
  pages: 'all',
  start(env) {
    const { signal, settings, messenger } = env;
    let started: Promise<PageTranslation | undefined> | undefined;
    const translation = (): Promise<PageTranslation | undefined> => {
      if (!translationSlot.ready) bringScript('injectTranslation', messenger);
      return (started ??= translationSlot.whenReady().then((script) => (signal.aborted ? undefined : script.start(env))));
    };
    // Whoever moves or presses anything brings what shows a button, waits for a key or is asked by the card, again where it
    // did not come; whatever stands on screen is translated without being asked.
    if (settings().pictureText || modesInUse(settings()).includes('screen')) void translation();
    for (const type of ['pointermove', 'pointerdown', 'keydown'] as const) addEventListener(type, () => void translation(), { capture: true, passive: true, signal });

    addEventListener('keydown', (event) => {
      if (!event.isTrusted || !(event instanceof KeyboardEvent) || isTyping(event) || combinationOf(event) !== settings().shortcutTranslate) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void translation().then((page) => page?.togglePage());
    }, { capture: true, signal });

    const stopAnswering = onMessage('translatePage', async ({ sender }) => {
      refuseOthers(sender);
      (await translation())?.translatePage();
    });
    signal.addEventListener('abort', () => {
      if (!isOrphaned()) stopAnswering();
    });
  },
};
