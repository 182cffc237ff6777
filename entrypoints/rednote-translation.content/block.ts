import type { TranslationRoom } from '../../utils/platform/rednote-translation';
import { hasWords, sourceOf } from './block-source';

/** A block of the page that may be translated. What it says is read when it is first asked for. */
export class Block {
  readonly element: Element;
  readonly #roomOf: (element: Element) => TranslationRoom;
  #text: string | undefined;
  #room: TranslationRoom | undefined;

  constructor(element: Element, roomOf: (element: Element) => TranslationRoom) {
    this.element = element;
    this.#roomOf = roomOf;
  }

  get text(): string {
    return (this.#text ??= sourceOf(this.element));
  }

  get room(): TranslationRoom {
    return (this.#room ??= hasWords(this.text) ? this.#roomOf(this.element) : 'none');
  }

  /** Whether it still stands in the page as it was read. */
  get isCurrent(): boolean {
    return this.element.isConnected && sourceOf(this.element) === this.text;
  }
}
