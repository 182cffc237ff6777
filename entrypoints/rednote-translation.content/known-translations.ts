import type { TranslatedText } from '../../utils/translation/translated-text';

const most = 1_000;

/**
 * Translations that this page has met, so that a card that is made anew shows its own at once. `null` stands for a text
 * that needs none. The least recently used go first.
 */
export class KnownTranslations {
  readonly #byText = new Map<string, TranslatedText | null>();

  get(text: string): TranslatedText | null | undefined {
    const known = this.#byText.get(text);
    if (known === undefined) return undefined;
    this.#byText.delete(text);
    this.#byText.set(text, known);
    return known;
  }

  set(text: string, translated: TranslatedText | null): void {
    this.#byText.delete(text);
    this.#byText.set(text, translated);
    for (const oldest of this.#byText.keys()) {
      if (this.#byText.size <= most) break;
      this.#byText.delete(oldest);
    }
  }
}
