import { autoUpdate } from '@floating-ui/dom';
import type { WarningAnchor } from '../../utils/platform/rednote-ui';
import { edge } from './card-side';
import { placeWarning, type WarningPlace } from './warning-place';

const highest = 460;

/** Keeps the panel beside its editor. */
interface WarningPosition {
  /** Goes to an editor, or to where the editor is now. */
  follow(anchor: WarningAnchor): void;
  stop(): void;
}

/** Positions `host` with inline styles; listens to scrolling and resizing from `follow` to `stop`. */
export function createWarningPosition(host: HTMLElement): WarningPosition {
  let current: WarningAnchor | null = null;
  let place: WarningPlace | null = null;
  let unwatch: (() => void) | null = null;
  const set = (name: string, value: string): void => host.style.setProperty(name, value, 'important');

  const update = (): void => {
    if (!current) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const frame = current.frame.getBoundingClientRect();
    const isInView = frame.width > 0 && frame.bottom > 0 && frame.top < height;
    set('visibility', isInView ? 'visible' : 'hidden');
    if (!isInView) return;
    // Its own size, whatever the room.
    set('width', 'max-content');
    set('max-height', `${Math.min(highest, height - 2 * edge)}px`);
    const size = { width: host.offsetWidth, height: host.offsetHeight };
    place = placeWarning({ frame, clear: current.keepClear(), viewport: { width, height } }, size, place?.name ?? null);
    set('max-height', `${Math.min(highest, place.maxHeight)}px`);
    set('left', `${Math.round(place.left)}px`);
    set('top', `${Math.round(place.top)}px`);
  };

  return {
    follow(anchor) {
      const isSameFrame = current?.frame === anchor.frame;
      current = anchor;
      if (isSameFrame && unwatch) return update();
      unwatch?.();
      place = null;
      unwatch = autoUpdate(anchor.frame, host, update);
    },
    stop() {
      unwatch?.();
      unwatch = null;
      current = null;
    },
  };
}
