import type { SiteAdapter } from '../site/adapter';
import { rangeIn, textPiecesOf, type TextPieces } from './text-pieces';

/** A block of text that has come into the page or has changed. Offsets are UTF-16 units of `text`. */
export interface ScannedBlock {
  element: Element;
  text: string;
  rangeOf(start: number, end: number): StaticRange | null;
}

/** Told of every block: once when it comes, and when it goes. A block that changes goes and comes. */
export interface BlockListener {
  came(block: ScannedBlock): void;
  went(element: Element): void;
}

/** Changes are gathered for this long (ms), so that a page that builds itself is read a few times, not a hundred. */
const gatheringTime = 40;

/**
 * Follows the blocks of text of a page: titles, posts, comments, drafts. It watches the page only while somebody
 * listens, and compares what stands there with what it knew, so it need not understand how the page changed.
 */
export class BlockScanner {
  readonly #adapter: () => SiteAdapter;
  readonly #listeners = new Set<BlockListener>();
  readonly #known = new Map<Element, TextPieces>();
  #observer: MutationObserver | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  constructor(adapter: () => SiteAdapter) {
    this.#adapter = adapter;
  }

  /** Tells of all blocks that stand in the page, then of changes, until `signal` aborts. */
  listen(listener: BlockListener, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (this.#listeners.size === 0) this.#start();
    this.#listeners.add(listener);
    for (const [element, pieces] of this.#known) listener.came(asBlock(element, pieces));
    signal.addEventListener('abort', () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    });
  }

  #start(): void {
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
    this.#scan();
  }

  #stop(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    this.#known.clear();
  }

  #changed(records: readonly MutationRecord[]): void {
    if (this.#gathering !== undefined || records.every(this.#isOwnChange)) return;
    this.#gathering = setTimeout(() => {
      this.#gathering = undefined;
      this.#scan();
    }, gatheringTime);
  }

  readonly #isOwnChange = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
    const { isOurs } = this.#adapter();
    return isOurs(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node instanceof Element && isOurs(node)));
  };

  #scan(): void {
    const standing = this.#blocks();
    for (const element of this.#known.keys()) if (!standing.has(element)) this.#forget(element);
    for (const element of standing) {
      const pieces = textPiecesOf(element);
      const known = this.#known.get(element);
      if (known && isSame(known, pieces)) continue;
      if (known) this.#forget(element);
      this.#known.set(element, pieces);
      for (const listener of this.#listeners) listener.came(asBlock(element, pieces));
    }
  }

  /** The outermost blocks: text within two of them would count twice. */
  #blocks(): Set<Element> {
    const adapter = this.#adapter();
    const editors = adapter.composers().filter((editor) => editor.isContentEditable);
    const outermost = new Set<Element>(editors);
    let last: Element | undefined;
    for (const element of adapter.textBlocks(document.documentElement)) {
      if (last?.contains(element) || editors.some((editor) => editor !== element && editor.contains(element))) continue;
      last = element;
      outermost.add(element);
    }
    return outermost;
  }

  #forget(element: Element): void {
    this.#known.delete(element);
    for (const listener of this.#listeners) listener.went(element);
  }
}

const asBlock = (element: Element, pieces: TextPieces): ScannedBlock =>
  ({ element, text: pieces.text, rangeOf: (start, end) => rangeIn(pieces, start, end) });

const isSame = (a: TextPieces, b: TextPieces): boolean =>
  a.text === b.text && a.nodes.length === b.nodes.length && a.nodes.every((node, at) => node === b.nodes[at] && a.starts[at] === b.starts[at]);
