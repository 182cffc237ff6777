import { uiIfReady, type WarningView } from '../../../utils/platform/rednote-ui';
import { excerptAround } from '../../../utils/sensitive/excerpt';
import { combinationOf } from '../../../utils/settings/combination';
import type { TopicFinder } from '../annotate/topic-finder';
import { boxesToKeepClear } from '../compose/draft';
import { watchDrafts } from '../compose/draft-watch';
import type { ContentFeature } from '../feature';
import { UiDoor } from '../hover/ui-door';
import { onThemeChange, shownTheme } from '../site/theme';

/** Says beside the editor which topics a draft touches, before it is posted. Nothing is ever blocked, changed or sent. */
export const composeGuard: ContentFeature = {
  id: 'compose-guard',
  isWanted: ({ sensitiveDrafts }) => sensitiveDrafts,
  pages: 'all',
  start(env) {
    const { signal, adapter, settings, topics } = env;
    const door = new UiDoor(env.messenger);
    let find: TopicFinder | null = null;
    let shown: WarningView | null = null;

    const look = watchDrafts(env, (draft) => {
      if (!draft) {
        shown = null;
        uiIfReady()?.hideWarning();
        return false;
      }
      if (!find) {
        void topics('drafts').then((finder) => {
          find = finder;
          if (finder) look();
        });
        return false;
      }
      const { id, text, caret, editor } = draft;
      const excerpt = excerptAround(text, caret);
      const passages = find(excerpt).map(({ start, end, category, place, severity }) => ({ category, place, severity, text: excerpt.slice(start, end) }));
      if (passages.length === 0 && !shown) return false;
      const page = adapter();
      const view = { draft: id, passages, theme: shownTheme(settings(), page), shortcut: settings().shortcutOpen };
      shown = view;
      door.whenReady((ui) => {
        if (shown === view) ui.showWarning(view, { frame: page.composerFrame(editor), keepClear: () => boxesToKeepClear(editor, [...page.composers(), ...page.besideComposers()]) });
      });
      return true;
    });
    env.onSettings(() => {
      // Other own terms are looked for with other rules.
      find = null;
      look();
    }, signal);
    onThemeChange(() => look(), signal);

    addEventListener('keydown', (event) => {
      // A plain letter is for the draft, whatever the shortcut.
      const isShortcut = event.isTrusted && (event.altKey || event.ctrlKey || event.metaKey) && combinationOf(event) === settings().shortcutOpen;
      if (!shown || !isShortcut || !uiIfReady()?.focusWarning()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, signal });
  },
};
