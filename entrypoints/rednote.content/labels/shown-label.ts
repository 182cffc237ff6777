import { roomAround } from './label-room';

const labelled = 'data-rnc-label';
const fitted = 'data-rnc-fit';
/** Sizes in percent of the site's letters; `page-style.content` has a rule for each. */
const sizes = [100, 92, 85, 78, 70];
/** A shorter spelling is taken rather than letters below this size. */
const smallestLiked = 92;

let ruler: OffscreenCanvasRenderingContext2D | null;

/**
 * Reads where a label is to stand, and gives back what shows it there; so many are read before the first is shown, and
 * the page is laid out once. Inline text on two lines has no box to stand in: it stays as it is.
 */
export function prepareLabel(host: Element, spellings: readonly string[]): () => void {
  const range = document.createRange();
  range.selectNodeContents(host);
  const text = range.getBoundingClientRect();
  const { font, fontSize, display } = getComputedStyle(host);
  const isWrapped = text.height > 2 * Number.parseFloat(fontSize);
  if (!spellings[0] || (display === 'inline' && (isWrapped || isBrokenOff(host, range, text)))) return () => removeLabel(host);
  // The site may have something of its own in front of the text.
  const isTaken = host.getAttribute(fitted)?.includes('behind') ?? getComputedStyle(host, '::before').content !== 'none';
  let [label] = spellings;
  let fit = 'wrapped';
  for (const spelling of isWrapped ? [] : spellings) {
    const wanted = widthOf(spelling, font);
    const { before, after, isCentred } = roomAround(host, text, wanted);
    const isAtEnd = !isCentred && before > after && text.width + after < wanted;
    const width = text.width + (isCentred ? 2 * Math.min(before, after) : isAtEnd ? before : after);
    const size = sizes.find((percent) => width + 1 >= wanted * percent / 100);
    label = spelling;
    fit = `${size ?? 'cut'}${isCentred ? ' centred' : ''}${isAtEnd ? ' end' : ''}`;
    if (size && size >= smallestLiked) break;
  }
  return () => {
    host.setAttribute(labelled, label);
    host.setAttribute(fitted, isTaken ? `${fit} behind` : fit);
  };
}

/** Whether the space in front of a text is on the line above it. */
const isBrokenOff = (host: Element, range: Range, text: DOMRect): boolean =>
  /^\s/u.test(range.toString()) && text.left < (host.previousElementSibling?.getBoundingClientRect().right ?? 0);

function widthOf(text: string, font: string): number {
  ruler ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) return 0;
  ruler.font = font;
  return ruler.measureText(text).width;
}

/** Every element that shows a label. */
export const labelledElements = (): Iterable<Element> => document.querySelectorAll(`[${labelled}]`);

/** Leaves an element as the site made it. */
export function removeLabel(host: Element): void {
  host.removeAttribute(labelled);
  host.removeAttribute(fitted);
}
