import type { TranslatablePage, TranslationRoom } from '../../utils/platform/rednote-translation';
import { hasWords, sourceOf } from './block-source';

/** A block of the page that may be translated. What it says is read when it is first asked for. */
export class Block {
  readonly element: Element;
  readonly #page: TranslatablePage;
  #text: string | undefined;
  #room: TranslationRoom | undefined;

  constructor(element: Element, page: TranslatablePage) {
    this.element = element;
    this.#page = page;
  }

  get text(): string {
    return (this.#text ??= sourceOf(this.element));
  }

  get room(): TranslationRoom {
    return (this.#room ??= hasWords(this.text) ? this.#page.adapter().translationRoom(this.element) : 'none');
  }

  /** Whether it still stands in the page as it was read. */
  get isCurrent(): boolean {
    return this.element.isConnected && sourceOf(this.element) === this.text;
  }
}
