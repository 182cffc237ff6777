import { autoUpdate } from '@floating-ui/dom';
import type { WarningAnchor } from '../../utils/platform/rednote-ui';
import { edge } from './card-side';
import { placePanel, type NeededHeights, type PanelPlace } from './panel-place';

const highest = 460;

/** Keeps a panel beside its editor. */
interface PanelPosition {
  /** Goes to an editor, or to where the editor is now. */
  follow(anchor: WarningAnchor): void;
  stop(): void;
}

interface PanelPositionOptions {
  /** Whether it stands where it was once its editor is out of sight, rather than hide with it. */
  staysInView?: boolean;
  needed?: NeededHeights;
}

/** Positions `host` with inline styles; listens to scrolling and resizing from `follow` to `stop`. */
export function createPanelPosition(host: HTMLElement, { staysInView = false, needed }: PanelPositionOptions = {}): PanelPosition {
  let current: WarningAnchor | null = null;
  let place: PanelPlace | null = null;
  let unwatch: (() => void) | null = null;
  const set = (name: string, value: string): void => host.style.setProperty(name, value, 'important');

  const update = (): void => {
    if (!current) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const frame = current.frame.getBoundingClientRect();
    const isInView = frame.width > 0 && frame.bottom > 0 && frame.top < height;
    set('visibility', isInView || (staysInView && place) ? 'visible' : 'hidden');
    if (!isInView) return;
    // Its own size, whatever the room.
    set('width', 'max-content');
    set('--rnc-height', `${Math.min(highest, height - 2 * edge)}px`);
    const size = { width: host.offsetWidth, height: host.offsetHeight };
    place = placePanel({ frame, clear: current.keepClear(), viewport: { width, height } }, size, place?.name ?? null, needed);
    set('--rnc-height', `${Math.min(highest, place.maxHeight)}px`);
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
