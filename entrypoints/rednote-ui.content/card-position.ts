import { autoUpdate, computePosition, hide, inline, offset, shift, size } from '@floating-ui/dom';
import type { CardAnchor } from '../../utils/platform/rednote-ui';
import { chooseSide, edge, gap } from './card-side';
import { virtualWord } from './virtual-word';

/** Width of a card in CSS pixels. */
const cardWidths = { narrow: 300, medium: 360, wide: 460 };
type CardWidth = keyof typeof cardWidths;
const fullWidthUpTo = 400;
const highest = 560;

/** Keeps a card beside its word. */
interface CardPosition {
  /** Goes to a word, or to where the word is now. */
  follow(anchor: CardAnchor): void;
  stop(): void;
}

interface CardPositionOptions {
  /** A pinned card stays where it is once its word has gone out of view. */
  isPinned(): boolean;
  width(): CardWidth;
  /** The word has gone out of view. */
  onLost(): void;
}

const setPixels = (host: HTMLElement, name: string, pixels: number): void =>
  host.style.setProperty(name, `${pixels}px`, 'important');

/** Gives the card its width; on a narrow screen all of it but the edges. */
export function fitWidth(host: HTMLElement, wanted: CardWidth): void {
  const width = document.documentElement.clientWidth;
  setPixels(host, 'width', width <= fullWidthUpTo ? width - 2 * edge : cardWidths[wanted]);
}

/** Positions `host` with inline styles; listens to scrolling and resizing from `follow` to `stop`. */
export function createCardPosition(host: HTMLElement, { isPinned, width: wantedWidth, onLost }: CardPositionOptions): CardPosition {
  let current: CardAnchor | null = null;
  let unwatch: (() => void) | null = null;

  const update = async (): Promise<void> => {
    const anchor = current;
    if (!anchor) return;
    const lost = async (): Promise<void> => {
      // Never in the middle of showing the card.
      await Promise.resolve();
      if (current === anchor && !isPinned()) onLost();
    };
    const boxes = anchor.boxes();
    if (boxes.length === 0) return lost();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    fitWidth(host, wantedWidth());
    const side = chooseSide(boxes, { width, height });
    const { x, y, middlewareData } = await computePosition(virtualWord(anchor), host, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        inline(),
        offset(gap),
        size({ padding: edge, apply: ({ availableHeight }) => setPixels(host, '--rnc-height', Math.max(0, Math.min(highest, availableHeight))) }),
        shift({ padding: edge }),
        hide(),
      ],
    });
    if (current !== anchor) return;
    if (middlewareData.hide?.referenceHidden) return lost();
    setPixels(host, 'left', Math.round(x));
    setPixels(host, 'top', Math.round(y));
  };

  return {
    follow(anchor) {
      const sameElement = current?.element === anchor.element;
      current = anchor;
      if (sameElement && unwatch) return void update();
      unwatch?.();
      unwatch = autoUpdate(virtualWord(anchor), host, () => void update());
    },
    stop() {
      unwatch?.();
      unwatch = null;
      current = null;
    },
  };
}
