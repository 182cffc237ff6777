import { autoUpdate } from '@floating-ui/dom';
import type { i18n } from 'i18next';
import { Languages } from 'lucide-react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { scaleOf, type Look } from '../../../utils/platform/look';
import type { WarningAnchor } from '../../../utils/platform/rednote-ui';
import { createCardHost } from '../card-host';
import css from '../style.css?inline';
import { buttonSize, findSpot } from './button-spot';
import { isFreeBox } from './free-box';
import { DoorButton } from '../../../components/writing/door-button';

/** The button beside an editor that opens the frame. */
interface WritingButton {
  /** @param shortcut keys that do the same, as settings write them */
  show(look: Look, shortcut: string, anchor: WarningAnchor): void;
  hide(): void;
  remove(): void;
}

/** Draws the button where nothing stands; where there is no such place it is not shown, and the shortcut still works. */
export function createWritingButton(strings: i18n, onOpen: () => void): WritingButton {
  const host = createCardHost('rnc-write', css);
  const tree = createRoot(host.root);
  const set = (name: string, value: string): void => host.element.style.setProperty(name, value, 'important');
  let unwatch: (() => void) | null = null;
  let size = buttonSize;

  const place = ({ frame }: WarningAnchor): void => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const spot = frame.getBoundingClientRect().width > 0 ? findSpot({ frame: frame.getBoundingClientRect(), viewport: { width, height }, size, isFree: isFreeBox }) : null;
    set('visibility', spot ? 'visible' : 'hidden');
    if (!spot) return;
    set('left', `${spot.left}px`);
    set('top', `${spot.top}px`);
  };
  const hide = (): void => {
    unwatch?.();
    unwatch = null;
    host.hide();
    flushSync(() => tree.render(null));
  };
  return {
    show(look, shortcut, anchor) {
      unwatch?.();
      size = buttonSize * scaleOf(look);
      host.root.lang = strings.language;
      host.show(anchor.frame, look);
      flushSync(() => tree.render(
        <DoorButton label={strings.t('writing.open')} shortcut={shortcut} onOpen={onOpen}><Languages aria-hidden="true" /></DoorButton>,
      ));
      unwatch = autoUpdate(anchor.frame, host.element, () => place(anchor));
    },
    hide,
    remove() {
      hide();
      tree.unmount();
      host.remove();
    },
  };
}
