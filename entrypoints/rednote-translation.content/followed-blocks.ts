import type { PageKind } from '../../utils/messaging/page-report';
import type { TranslatablePage, TranslationRoom } from '../../utils/platform/rednote-translation';
import { Block } from './block';
import { viewportParts } from './viewport-parts';

/** Told of blocks as they come, go, and come into sight. */
interface BlockFollower {
  /** Those that came together, in the order of the page. */
  came(blocks: Block[]): void;
  went(block: Block): void;
  /** Watched ones have come into sight, or near it, or have left. */
  moved(): void;
}

/** The site as it stands in this round. */
interface SiteNow {
  pageKind: PageKind;
  roots: Element[];
  roomOf(block: Element): TranslationRoom;
}

/** What is near: this far (CSS pixels) around what is in sight. */
const nearby = '400px';
/** While translations stand in the page, its changes are looked at before they are painted. */
const prompt = 0;
/** A text that changes twice within this time (ms) is still being written, as an assistant's answer is. */
const settling = 700;

/** The blocks of a page that may be translated, and which of them are in sight. */
export class FollowedBlocks {
  readonly #page: TranslatablePage;
  readonly #follower: BlockFollower;
  readonly #blocks = new Map<Element, Block>();
  /** When the text of an element changed last, and how long (ms) after the time before. */
  readonly #changes = new WeakMap<Element, { at: number; after: number }>();
  readonly #visible = new Set<Element>();
  readonly #near = new Set<Element>();
  readonly #seen = new WeakSet<Element>();
  readonly #observers: IntersectionObserver[];
  #coming: Block[] = [];
  #listening: AbortController | undefined;
  #isPrompt: boolean | undefined;
  #now: SiteNow | undefined;

  constructor(page: TranslatablePage, follower: BlockFollower) {
    this.#page = page;
    this.#follower = follower;
    this.#observers = [
      new IntersectionObserver((entries) => this.#moved(entries, this.#visible)),
      new IntersectionObserver((entries) => this.#moved(entries, this.#near), { rootMargin: nearby, scrollMargin: nearby }),
    ];
    page.signal.addEventListener('abort', () => {
      for (const observer of this.#observers) observer.disconnect();
    });
  }

  /** Follows the page from now on; `isPrompt` where something in it is to change along with it at once. */
  follow(isPrompt: boolean): void {
    if (isPrompt === this.#isPrompt) return;
    this.#isPrompt = isPrompt;
    const before = this.#listening;
    this.#listening = new AbortController();
    const until = AbortSignal.any([this.#page.signal, this.#listening.signal]);
    this.#page.blocks.listen({
      came: ({ element, isDraft }) => {
        if (!isDraft && !this.#blocks.has(element)) this.#came(new Block(element, (one) => this.#site().roomOf(one)));
      },
      went: (element) => this.#went(element),
    }, until, isPrompt ? prompt : undefined);
    before?.abort();
  }

  get pageKind(): PageKind {
    return this.#site().pageKind;
  }

  has = (block: Block): boolean => this.#blocks.get(block.element) === block;

  all(): Block[] {
    return [...this.#blocks.values()];
  }

  /** The block that a node of the page stands in. */
  around(node: Node | null): Block | undefined {
    for (let found = node; found; found = found.parentNode) {
      const block = found instanceof Element ? this.#blocks.get(found) : undefined;
      if (block) return block.room === 'none' ? undefined : block;
    }
    return undefined;
  }

  /** Keeps an eye on where blocks are. */
  watch(blocks: readonly Block[]): void {
    for (const { element } of blocks) for (const observer of this.#observers) observer.observe(element);
  }

  /** Looks at once where blocks are, which costs a layout, rather than in the next frame. */
  lookNow(blocks: readonly Block[]): void {
    const inSight = viewportParts();
    for (const { element } of blocks) {
      this.#seen.add(element);
      if (inSight(element)) this.#visible.add(element);
    }
  }

  isVisible = ({ element }: Block): boolean => this.#visible.has(element) && this.#isOnTop(element);
  isNear = ({ element }: Block): boolean => this.#near.has(element) && this.#isOnTop(element);
  /** Whether it is known yet where the block is, and it is not hidden or below a note that lies over it. */
  isReachable = (block: Block): boolean => this.#seen.has(block.element) && this.isOpen(block);

  /** Whether it is neither hidden nor below a note that lies over it. */
  isOpen = ({ element }: Block): boolean => element.checkVisibility() && this.#isOnTop(element);

  #isOnTop = (element: Element): boolean => this.#site().roots.some((root) => root.contains(element));

  /** What the site tells is asked for once a round, not block by block. */
  #site(): SiteNow {
    if (!this.#now) {
      const adapter = this.#page.adapter();
      this.#now = { pageKind: adapter.pageKind(), roots: adapter.contentRoots(), roomOf: adapter.translationRooms() };
      queueMicrotask(() => {
        this.#now = undefined;
      });
    }
    return this.#now;
  }

  #came(block: Block): void {
    const { element } = block;
    this.#blocks.set(element, block);
    if ((this.#changes.get(element)?.after ?? settling) < settling) {
      setTimeout(() => {
        if (this.#blocks.get(element) === block) this.#tell(block);
      }, settling);
    } else this.#tell(block);
  }

  #tell(block: Block): void {
    if (this.#coming.push(block) > 1) return;
    queueMicrotask(() => {
      const came = this.#coming;
      this.#coming = [];
      this.#follower.came(came);
    });
  }

  #went(element: Element): void {
    const block = this.#blocks.get(element);
    if (!block) return;
    this.#blocks.delete(element);
    this.#visible.delete(element);
    this.#near.delete(element);
    for (const observer of this.#observers) observer.unobserve(element);
    const now = performance.now();
    if (element.isConnected) this.#changes.set(element, { at: now, after: now - (this.#changes.get(element)?.at ?? 0) });
    this.#follower.went(block);
  }

  #moved(entries: readonly IntersectionObserverEntry[], inside: Set<Element>): void {
    for (const { target, isIntersecting } of entries) {
      if (!this.#blocks.has(target)) continue;
      if (isIntersecting) inside.add(target);
      else inside.delete(target);
      if (inside === this.#visible) this.#seen.add(target);
    }
    this.#follower.moved();
  }
}
