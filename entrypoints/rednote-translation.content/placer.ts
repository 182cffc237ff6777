import type { Block } from './block';

/** On the host: how its translation stands. Our style hides the host's own text by it where that gives way. */
const attribute = 'data-rnc-translated';
/** After the site has thrown a translation out this often, it is left alone. */
const mostRepairs = 3;
const mostCardPlaces = 1_000;
/** Room between a title and its author (CSS pixels) that a translation of one line may reach into. */
const wantedMargin = 8;

/** Something of ours to be put at a block. */
interface Placed {
  block: Block;
  element: HTMLElement;
  /** Whether it may take the place of the original. */
  isReplacing: boolean;
}

interface Place {
  /** `null` where the original stays as it is. */
  value: 'within' | 'line' | 'single' | 'replaced' | null;
  isChild: boolean;
  /** What cannot stand in the page's style: the host's font for an element beside it, the room for one over inline text. */
  style: Record<string, string>;
}

/** Puts elements of ours at blocks of the page: inside them or behind them, and never touches the site's own nodes. */
export class Placer {
  readonly #placed = new Map<Element, Placed>();
  readonly #repairs = new WeakMap<Element, number>();
  /** Where there was room in a card for a text, so that a card that is made anew is not laid out just to be asked. */
  readonly #cardPlaces = new Map<string, Place>();
  readonly #observer: MutationObserver;

  constructor(signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => this.#repair(records));
    signal.addEventListener('abort', () => this.clear());
  }

  /** The block's element where a node stands in something of ours. */
  hostAt(node: Node | null): Element | undefined {
    const own = node instanceof Element ? node.closest('rnc-translation, rnc-translation-failure') : null;
    return own ? [...this.#placed].find(([, { element }]) => element === own)?.[0] : undefined;
  }

  /** Reads where all of these belong before it places the first, so that the page is laid out once. */
  place(all: readonly Placed[]): void {
    if (this.#placed.size === 0) this.#observer.observe(document, { childList: true, subtree: true });
    const places = all.map((placed) => this.#placeFor(placed));
    all.forEach((placed, at) => {
      const place = places[at];
      if (!place) return;
      this.remove(placed.block.element);
      put(placed, place);
      this.#placed.set(placed.block.element, placed);
    });
  }

  #placeFor(placed: Placed): Place {
    const { block } = placed;
    if (block.room !== 'within') return placeFor(placed);
    const key = `${innerWidth} ${block.element.localName} ${block.text}`;
    const place = this.#cardPlaces.get(key) ?? placeFor(placed);
    if (this.#cardPlaces.size > mostCardPlaces) this.#cardPlaces.clear();
    this.#cardPlaces.set(key, place);
    return place;
  }

  remove(host: Element): void {
    const placed = this.#placed.get(host);
    if (!placed) return;
    this.#placed.delete(host);
    placed.element.remove();
    host.removeAttribute(attribute);
    if (this.#placed.size === 0) this.#observer.disconnect();
  }

  clear(): void {
    for (const host of this.#placed.keys()) this.remove(host);
  }

  /** The site may throw out what it does not know when it renders anew. */
  #repair(records: readonly MutationRecord[]): void {
    const removed = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]));
    const lost = [...this.#placed.values()].filter(({ block, element }) => removed.has(element) && !element.isConnected && block.element.isConnected);
    for (const { block: { element } } of lost) this.#repairs.set(element, (this.#repairs.get(element) ?? 0) + 1);
    if (lost.length > 0) this.place(lost.filter(({ block }) => block.isCurrent && (this.#repairs.get(block.element) ?? 0) <= mostRepairs));
  }
}

/** Where there is room, as the page is laid out now. */
function placeFor({ block: { element: host, room }, isReplacing }: Placed): Place {
  const style = getComputedStyle(host);
  if (room === 'within') {
    const lineHeight = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.4;
    const box = host.getBoundingClientRect();
    const isOneLine = box.height < 1.5 * lineHeight;
    const hasMargin = Number.parseFloat(style.marginBottom) >= wantedMargin;
    const width = (host.parentElement?.getBoundingClientRect().right ?? box.right) - box.left;
    return { value: isOneLine ? (hasMargin ? 'line' : 'single') : 'within', isChild: true, style: style.display === 'inline' ? { width: `${width}px` } : {} };
  }
  const parent = host.parentElement && getComputedStyle(host.parentElement);
  const isInRow = parent !== null && /flex|grid/u.test(parent.display) && !parent.flexDirection.startsWith('column');
  const isCut = /hidden|clip/u.test(style.overflowX + style.overflowY) || style.whiteSpace === 'nowrap';
  const font = { 'font-size': style.fontSize, 'font-weight': style.fontWeight, 'line-height': style.lineHeight };
  if (isReplacing) return { value: 'replaced', isChild: false, style: font };
  return { value: null, isChild: isInRow || !isCut, style: isInRow || !isCut ? {} : font };
}

function put({ block: { element: host }, element }: Placed, { value, isChild, style }: Place): void {
  for (const [name, size] of Object.entries(style)) element.style.setProperty(name, size);
  if (isChild) host.append(element);
  else host.after(element);
  if (value) host.setAttribute(attribute, value);
}
