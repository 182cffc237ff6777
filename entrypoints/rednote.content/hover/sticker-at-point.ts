/** A sticker that the site shows as a picture: its name stands in the alternative text, '[doge]'. */
export interface Sticker {
  kind: 'sticker';
  image: HTMLImageElement;
}

const name = /^\[[^\s[\]]{1,12}\]$/u;

/** The sticker that an element is, `null` where it is none. */
export const stickerOf = (element: Element): Sticker | null =>
  (element instanceof HTMLImageElement && name.test(element.alt) ? { kind: 'sticker', image: element } : null);
