import { whenWriting, writingPage } from '../compose/writing-page';
import type { ContentFeature } from '../feature';
import { UiDoor } from '../hover/ui-door';

/** Offers help beside the editor that the person writes in; the drawing script does it all once an editor is in use. */
export const writingHelp: ContentFeature = {
  id: 'writing-help',
  isWanted: ({ writingHelp: isOn }) => isOn,
  pages: 'all',
  start(env) {
    const door = new UiDoor(env.messenger);
    const page = writingPage(env, 'shortcutWrite');
    whenWriting(page, () => door.whenReady((ui) => ui.helpWriting(page, env.signal)), env.signal);
  },
};
