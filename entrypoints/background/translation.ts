import { failure, success } from '../../utils/result';
import { browser } from '../../utils/platform/browser';
import { resolveLanguage } from '../../utils/i18n/language';
import type { Settings } from '../../utils/settings/schema';
import { joinGlosses } from '../../utils/translation/engines/gloss';
import { findProtected } from '../../utils/translation/protected';
import { baseOf, isWrittenAs } from '../../utils/translation/text-language';
import type { TranslationOutcome } from '../../utils/translation/translated-text';
import type { Reading } from './reading';

/** Translates with what is at hand without an engine. */
export class Translation {
  readonly #reading: Reading;
  readonly #settings: () => Promise<Settings>;

  constructor(reading: Reading, settings: () => Promise<Settings>) {
    this.#reading = reading;
    this.#settings = settings;
  }

  async translateTexts(texts: readonly string[]): Promise<(TranslationOutcome | null)[]> {
    const { translationTarget, language } = await this.#settings();
    const target = translationTarget || resolveLanguage(language, browser.i18n.getUILanguage());
    return Promise.all(texts.map(async (text) => (isWrittenAs(text, target) ? null : this.gloss(text, target))));
  }

  /** A text word by word. */
  async gloss(text: string, to: string): Promise<TranslationOutcome> {
    const language = baseOf(to) === 'zh' ? 'zh' : 'en';
    const words = await this.#reading.glossSentence(text, 0, text.length, language);
    if (!words.ok) return failure({ code: 'unsupported', engine: 'gloss' });
    return success({
      text: joinGlosses(text, words.value, findProtected(text)),
      language: language === 'zh' ? to : 'en', engine: 'gloss', engineName: 'Word by word', helped: [],
    });
  }
}
