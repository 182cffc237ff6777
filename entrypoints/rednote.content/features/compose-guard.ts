import type { DraftPage } from '../../../utils/platform/rednote-ui';
import { readDraft } from '../compose/draft';
import { whenWriting, writingPage } from '../compose/writing-page';
import type { ContentFeature } from '../feature';
import { UiDoor } from '../hover/ui-door';
import { onThemeChange } from '../site/theme';

/** Says beside the editor which topics a draft touches, before it is posted; the drawing script does it. Nothing is ever blocked, changed or sent. */
export const composeGuard: ContentFeature = {
  id: 'compose-guard',
  isWanted: ({ sensitiveDrafts }) => sensitiveDrafts,
  pages: 'all',
  start(env) {
    const { signal, adapter, blocks, topics } = env;
    const door = new UiDoor(env.messenger);
    const page: DraftPage = {
      ...writingPage(env, 'shortcutOpen'),
      read: readDraft,
      isOurs: (node) => adapter().isOurs(node),
      isComposing: () => blocks.isComposing,
      onBlock: (listener, until) => blocks.listen({ came: ({ element, isDraft }) => listener(element, isDraft), went: (element) => listener(element, false) }, until),
      onChange(listener, until) {
        env.onSettings(listener, until);
        onThemeChange(listener, until);
      },
      findTopics: () => topics('drafts'),
    };
    whenWriting(page, () => door.whenReady((ui) => ui.guardDrafts(page, signal)), signal);
  },
};
