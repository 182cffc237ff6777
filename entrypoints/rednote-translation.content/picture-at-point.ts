import type { TranslatablePage } from '../../utils/platform/rednote-translation';

/** Smaller ones (CSS pixels) are faces, stickers and ornaments. */
const smallest = 140;

/** Tells whether an image is one of the pictures of the post in view, as the page stands now. */
function pictureTest(page: TranslatablePage): (image: HTMLImageElement) => boolean {
  const adapter = page.adapter();
  if (adapter.pageKind() !== 'note') return () => false;
  const roots = adapter.contentRoots();
  const roomOf = adapter.translationRooms();
  return (image) => {
    const { width, height } = image.getBoundingClientRect();
    return width >= smallest && height >= smallest && image.complete && roots.some((root) => root.contains(image)) && roomOf(image) !== 'within';
  };
}

/** The picture of a post under a point of the viewport, whatever the site has laid over it. */
export function pictureAtPoint(page: TranslatablePage, x: number, y: number): HTMLImageElement | undefined {
  const isPicture = pictureTest(page);
  return document.elementsFromPoint(x, y).find((element): element is HTMLImageElement => element instanceof HTMLImageElement && isPicture(element));
}

/** The picture of a post that the pointer rests on already; where it is exactly, nobody tells before it moves. */
export function pictureUnderPointer(page: TranslatablePage): HTMLImageElement | undefined {
  const isPicture = pictureTest(page);
  return [...document.images].find((image) => image.parentElement?.matches(':hover') && isPicture(image));
}

/** How much of an image is in sight (CSS pixels, squared) and on top. */
function areaInSight(image: HTMLImageElement): number {
  const { left, top, right, bottom } = image.getBoundingClientRect();
  const [width, height] = [Math.min(right, innerWidth) - Math.max(left, 0), Math.min(bottom, innerHeight) - Math.max(top, 0)];
  if (width <= 0 || height <= 0) return 0;
  const middle = { x: Math.max(left, 0) + width / 2, y: Math.max(top, 0) + height / 2 };
  return document.elementsFromPoint(middle.x, middle.y).includes(image) ? width * height : 0;
}

/** The picture of the post that is in sight, the largest of several. */
export function pictureInSight(page: TranslatablePage): HTMLImageElement | undefined {
  const isPicture = pictureTest(page);
  const seen = [...document.images].flatMap((image) => (isPicture(image) ? { image, area: areaInSight(image) } : []));
  return seen.filter(({ area }) => area > 0).toSorted((a, b) => b.area - a.area)[0]?.image;
}
