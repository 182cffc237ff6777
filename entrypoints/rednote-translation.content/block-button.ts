import { scaleOf, type Look } from '../../utils/platform/look';
import type { Block } from './block';
import { make, makeButton } from './make';
import { createOwnUi } from './own-ui';
import { underPointer } from './under-pointer';
import type { Words } from './words';

/** What the button offers for a block. */
export type Offer = 'translate' | 'original' | 'busy' | 'needless' | 'failed';

/** What the button asks of the blocks it goes to. */
interface ButtonEnvironment {
  words: Words;
  signal: AbortSignal;
  look(): Look;
  around(node: Node | null): Block | undefined;
  /** What is to be offered, `null` for nothing. */
  offer(block: Block): Offer | null;
  press(block: Block): void;
  /** Why something failed last, in words. */
  failure(): string;
}

/** The pointer rests on a block for this long (ms) before the button comes, and may leave it for this long. */
const resting = 160;
const leaving = 350;
const gap = 6;

/** One button for all blocks: beside the end of the text that the pointer rests on. Nothing moves for it. */
export class BlockButton {
  readonly #env: ButtonEnvironment;
  readonly #ui = createOwnUi('rnc-translation-button');
  #block: Block | undefined;
  #next: Block | undefined;
  /** What is drawn: somebody may be about to press it, so it is not made anew without need. */
  #drawn = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(env: ButtonEnvironment) {
    this.#env = env;
    const { signal } = env;
    const options = { capture: true, passive: true, signal };
    for (const type of ['pointerover', 'pointerdown'] as const) addEventListener(type, (event) => this.#reach(event.target), options);
    addEventListener('scroll', () => this.#show(undefined), options);
    signal.addEventListener('abort', () => this.#show(undefined));
    // The pointer that brought this script rests somewhere already.
    queueMicrotask(() => this.#reach(underPointer()));
  }

  /** Draws it anew after something has changed about its block. */
  refresh(): void {
    if (this.#block) this.#show(this.#block);
  }

  #reach(target: EventTarget | null): void {
    if (!(target instanceof Node) || target === this.#ui.element) {
      clearTimeout(this.#timer);
      this.#next = this.#block;
      return;
    }
    const block = this.#env.around(target);
    if (block === this.#next) return;
    this.#next = block;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(block), block ? resting : leaving);
  }

  #show(block: Block | undefined): void {
    const offer = block?.element.isConnected ? this.#env.offer(block) : null;
    const { element } = this.#ui;
    // What has just been pressed stays under the pointer, however short its new name.
    const isSame = block === this.#block;
    const heldWidth = isSame && element.matches(':hover') ? element.offsetWidth : 0;
    this.#block = offer ? block : undefined;
    if (!block || !offer) return this.#ui.hide();
    const { words } = this.#env;
    const look = this.#env.look();
    const drawn = JSON.stringify([offer, look, this.#env.failure()]);
    if (isSame && drawn === this.#drawn) return heldWidth === 0 ? this.#place(block) : undefined;
    this.#drawn = drawn;
    const button = makeButton('', words(`translation.offers.${offer}`), () => this.#env.press(block));
    button.disabled = offer === 'busy' || offer === 'needless';
    if (offer === 'failed') button.title = this.#env.failure();
    const mark = make('div', {}, button);
    mark.className = 'mark';
    mark.ariaBusy = String(offer === 'busy');
    mark.style.minWidth = `${heldWidth / scaleOf(look)}px`;
    this.#ui.root.replaceChildren(mark);
    this.#ui.show(look);
    if (heldWidth === 0) this.#place(block);
  }

  /** Behind the last line where there is room for it, else below its end; over the picture of a card. */
  #place(block: Block): void {
    const { style, offsetWidth: width, offsetHeight: height } = this.#ui.element;
    const host = block.element.getBoundingClientRect();
    const lines = document.createRange();
    lines.selectNodeContents(block.element);
    const last = [...lines.getClientRects()].findLast((line) => line.width > 0) ?? host;
    const right = Math.max(host.right, block.element.parentElement?.getBoundingClientRect().right ?? 0);
    const isBeside = last.right + gap + width <= Math.min(right, innerWidth - gap);
    const place = block.room === 'within' ? { left: host.left, top: host.top - height - gap }
      : isBeside ? { left: last.right + gap, top: last.top + (last.height - height) / 2 }
        : { left: Math.min(last.right, right) - width, top: last.bottom };
    style.setProperty('left', `${Math.max(gap, Math.min(place.left, innerWidth - width - gap))}px`, 'important');
    style.setProperty('top', `${Math.max(gap, Math.min(place.top, innerHeight - height - gap))}px`, 'important');
  }
}
