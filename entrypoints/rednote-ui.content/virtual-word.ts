import type { VirtualElement } from '@floating-ui/dom';
import type { CardAnchor } from '../../utils/platform/rednote-ui';

/** The word as something to float beside: it has no element of its own, only boxes. */
export function virtualWord(anchor: CardAnchor): VirtualElement {
  const boxes = (): DOMRect[] => anchor.boxes();
  return {
    contextElement: anchor.element,
    getClientRects: boxes,
    getBoundingClientRect() {
      const all = boxes();
      const left = Math.min(...all.map((box) => box.left));
      const top = Math.min(...all.map((box) => box.top));
      const right = Math.max(...all.map((box) => box.right));
      const bottom = Math.max(...all.map((box) => box.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    },
  };
}
