/** Keyboard focus in the card: it goes there when the person asks, and back when the card closes. */
interface CardFocus {
  enter(): void;
  leave(): void;
}

export function createCardFocus(host: HTMLElement, root: HTMLElement): CardFocus {
  let cameFrom: Element | null = null;
  return {
    enter() {
      if (document.activeElement !== host) cameFrom = document.activeElement;
      root.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    },
    leave() {
      const inside = document.activeElement === host;
      if (inside && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
      cameFrom = null;
    },
  };
}
