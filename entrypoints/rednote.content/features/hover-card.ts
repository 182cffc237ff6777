import { onNavigated } from '../../../utils/platform/navigation';
import type { ContentFeature } from '../feature';
import { CardSession } from '../hover/card-session';
import { cutAhead } from '../hover/cut-ahead';
import { readByKey } from '../hover/keyboard-input';
import { readUnderPointer } from '../hover/pointer-input';
import { readByTap } from '../hover/touch-input';
import { onThemeChange } from '../site/theme';

/** Explains the word under the pointer, under a tap, or reached by key. */
export const hoverCard: ContentFeature = {
  id: 'hover-card',
  isWanted: ({ hoverCardEnabled }) => hoverCardEnabled,
  pages: 'all',
  start(env) {
    const session = new CardSession(env);
    readUnderPointer(session, env);
    readByTap(session, env.signal);
    readByKey(session, env);
    onThemeChange(() => session.refresh(), env.signal);
    onNavigated(() => session.closeUnlessPinned(), env.signal);
    // The card has gone with the drawing script, which a change of language withdraws.
    env.onSettings(() => session.door.ready || session.close(), env.signal);
    cutAhead(session.finder, env);
  },
};
