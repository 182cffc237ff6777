import type { SiteAdapter } from '../site/adapter';
import { rangeIn, textPiecesOf, type TextPieces } from './text-pieces';

/** A block of text that has come into the page or has changed. Offsets are UTF-16 units of `text`. */
export interface ScannedBlock {
  element: Element;
  text: string;
  /** Whether the person writes it. */
  isDraft: boolean;
  rangeOf(start: number, end: number): AbstractRange | null;
}

/** Told of every block: once when it comes, and when it goes. A block that changes goes and comes. */
export interface BlockListener {
  came(block: ScannedBlock): void;
  went?(element: Element): void;
}

/** Changes are gathered for this long (ms), so that a page that builds itself is read a few times, not a hundred. */
const gatheringTime = 40;
/** One frame (ms). */
const frame = 16;

/**
 * Follows the blocks of text of a page: titles, posts, comments, drafts. It watches the page only while somebody
 * listens, and compares what stands there with what it knew, so it need not understand how the page changed.
 */
export class BlockScanner {
  readonly #adapter: () => SiteAdapter;
  /** Each with how soon (ms) it wants to know. */
  readonly #listeners = new Map<BlockListener, number>();
  readonly #known = new Map<Element, TextPieces>();
  #observer: MutationObserver | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #scannedAt = 0;
  /** Where an input method is composing. */
  #composed: Element | null = null;

  constructor(adapter: () => SiteAdapter) {
    this.#adapter = adapter;
  }

  /** Tells of all blocks that stand in the page, then of changes after at most `within` milliseconds (0: before they are painted, at most once a frame), until `signal` aborts. */
  listen(listener: BlockListener, signal: AbortSignal, within = gatheringTime): void {
    if (signal.aborted) return;
    if (this.#listeners.size === 0) this.#start();
    this.#listeners.set(listener, within);
    for (const [element, pieces] of this.#known) listener.came(asBlock(element, pieces));
    signal.addEventListener('abort', () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    });
  }

  /** Whether an input method is composing in the page; what it composes in is left as it was until it has done. */
  get isComposing(): boolean {
    return this.#composed?.isConnected === true;
  }

  /** The texts of all blocks as they stand now, without what the person writes. */
  texts(): string[] {
    return [...this.#blocks()].map((element) => asBlock(element, textPiecesOf(element))).flatMap(({ text, isDraft }) => (isDraft ? [] : text));
  }

  /** Tells a listener of all blocks anew: what it does with them has changed. */
  tellAgain(listener: BlockListener): void {
    if (!this.#listeners.has(listener)) return;
    for (const [element, pieces] of this.#known) {
      listener.went?.(element);
      listener.came(asBlock(element, pieces));
    }
  }

  #start(): void {
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
    for (const type of ['compositionstart', 'compositionend'] as const) document.addEventListener(type, this.#compose, true);
    this.#scan();
  }

  #stop(): void {
    this.#observer?.disconnect();
    for (const type of ['compositionstart', 'compositionend'] as const) document.removeEventListener(type, this.#compose, true);
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    this.#composed = null;
    this.#known.clear();
  }

  readonly #compose = ({ type, target }: Event): void => {
    this.#composed = type === 'compositionstart' && target instanceof Element ? target : null;
    if (!this.#composed) this.#scanSoon();
  };

  #changed(records: readonly MutationRecord[]): void {
    if (this.#gathering !== undefined || records.every(this.#isOwnChange)) return;
    // Whoever wants to know at once is told before the change is painted, unless the last was just now.
    if (this.#within() === 0 && performance.now() - this.#scannedAt > frame) this.#scan();
    else this.#scanSoon();
  }

  #scanSoon(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.#scan();
    }, this.#within());
  }

  #within = (): number => Math.min(...this.#listeners.values());

  readonly #isOwnChange = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
    const { isOurs } = this.#adapter();
    return isOurs(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node instanceof Element && isOurs(node)));
  };

  #scan(): void {
    this.#scannedAt = performance.now();
    const standing = this.#blocks();
    for (const element of this.#known.keys()) if (!standing.has(element)) this.#forget(element);
    for (const element of standing) {
      const pieces = textPiecesOf(element);
      const known = this.#known.get(element);
      if (known && (element.contains(this.#composed) || isSame(known, pieces))) continue;
      if (known) this.#forget(element);
      this.#known.set(element, pieces);
      for (const listener of this.#listeners.keys()) listener.came(asBlock(element, pieces));
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
    for (const listener of this.#listeners.keys()) listener.went?.(element);
  }
}

function asBlock(element: Element, pieces: TextPieces): ScannedBlock {
  const isDraft = element instanceof HTMLElement && element.isContentEditable;
  return { element, text: pieces.text, isDraft, rangeOf: (start, end) => rangeIn(pieces, start, end, isDraft) };
}

const isSame = (a: TextPieces, b: TextPieces): boolean =>
  a.text === b.text && a.nodes.length === b.nodes.length && a.nodes.every((node, at) => node === b.nodes[at] && a.starts[at] === b.starts[at]);
