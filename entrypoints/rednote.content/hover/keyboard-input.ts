import { isTyping } from '../../../utils/platform/typing';
import type { ShortcutName } from '../../../utils/settings/schema';
import type { FeatureEnvironment } from '../feature';
import type { CardSession } from './card-session';
import { blockAroundNode } from './reading-block';
import { shortcutFor } from './shortcuts';
import { blockOf } from './text-block';

/** Keys: while the card is open they walk, pin, close, speak, copy and save; one opens it, then goes into it. Dead while the person types. */
export function readByKey(session: CardSession, env: FeatureEnvironment): void {
  const page = () => ({ session, adapter: env.adapter(), blockOf, blockAroundNode });
  const actions: Partial<Record<ShortcutName, () => void>> = {
    shortcutOpen: () => session.door.whenReady((ui) => (session.isOpen ? ui.focusCard() : ui.openAtReading(page()))),
    shortcutNextWord: () => session.door.ready?.stepWord(page(), 1),
    shortcutPreviousWord: () => session.door.ready?.stepWord(page(), -1),
    shortcutPin: () => session.togglePin(),
    shortcutClose: () => session.dismiss(),
    shortcutSpeak: () => session.door.ready?.speak(session.shownText),
    shortcutCopy: () => void session.door.ready?.copy(session.shownText),
    shortcutSave: () => session.door.ready?.toggleSaved(),
  };
  addEventListener('keydown', (event) => {
    // Pages and autofill send key events of their own, some without a key.
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
    const name = shortcutFor(event, env.settings());
    const act = name && actions[name];
    if (!act || (name !== 'shortcutOpen' && !session.isOpen)) return;
    // Escape types nothing, and whoever writes while the card covers the page wants it gone.
    if (isTyping(event) && (name !== 'shortcutClose' || event.key !== 'Escape' || event.isComposing)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }, { capture: true, signal: env.signal });
}
