import type { Dictionary } from '../../utils/dictionary/dictionary';
import type { GlossedWord } from '../../utils/dictionary/entry';
import type { DictionaryFailure } from '../../utils/dictionary/failure';
import { glossSentence } from '../../utils/dictionary/gloss-sentence';
import { glossTerm, type ExplanationLanguage } from '../../utils/glossary/gloss-term';
import type { FoundTerm, Glossary } from '../../utils/glossary/glossary';
import type { GlossaryTerm } from '../../utils/glossary/glossary-term';
import { markingOf } from '../../utils/glossary/marking';
import { termLexicon } from '../../utils/glossary/term-lexicon';
import { readingOfTerm } from '../../utils/glossary/term-reading';
import { withTerms } from '../../utils/glossary/term-tokens';
import type { TermView } from '../../utils/glossary/term-view';
import { explainedLanguages, explanationLanguage } from '../../utils/i18n/explained-languages';
import { combineLexicons, type Lexicon } from '../../utils/language/lexicon';
import { explainQuantity } from '../../utils/language/quantities/explain-quantity';
import { findQuantities } from '../../utils/language/quantities/find-quantities';
import { withQuantities } from '../../utils/language/quantities/quantity-tokens';
import type { Quantity } from '../../utils/language/quantities/quantity';
import type { QuantityView } from '../../utils/language/quantities/quantity-view';
import { segmentBlock } from '../../utils/language/segmentation';
import type { Token } from '../../utils/language/token';
import type { Log } from '../../utils/platform/log';
import { success, type Result } from '../../utils/result';
import type { Settings } from '../../utils/settings/schema';

/** Dictionary and glossary as one: texts are cut by both, and a glossary that cannot be read is gone without. */
export class Reading {
  readonly #dictionary: Dictionary;
  readonly #glossary: Glossary;
  readonly #log: Log;
  readonly #settings: () => Promise<Settings>;

  constructor(dictionary: Dictionary, glossary: Glossary, log: Log, settings: () => Promise<Settings>) {
    this.#dictionary = dictionary;
    this.#glossary = glossary;
    this.#log = log;
    this.#settings = settings;
  }

  /** Cuts a block into words, terms and amounts. */
  async segment(text: string): Promise<Result<Token[], DictionaryFailure>> {
    return this.#cut(text, this.find(text));
  }

  /** Terms of a text that are explained to this person, from left to right. */
  async find(text: string): Promise<FoundTerm[]> {
    return this.#orNone(async () => this.#glossary.find(text, explainedLanguages(await this.#settings())));
  }

  /** Terms that are spelled as a stretch of a block, those that count as terms there first. */
  async termsAt(text: string, start: number, end: number): Promise<TermView[]> {
    return this.#orNone(async () => {
      const spelled = await this.#spelled(text.slice(start, end));
      const here = (await this.find(text)).filter((match) => match.start === start && match.end === end).map(({ term }) => term);
      const views = await Promise.all([...new Set([...here, ...spelled])].map((place) => this.#view(place, text.slice(start, end), here.includes(place))));
      return views.flatMap((view) => view ?? []);
    });
  }

  /** What a stretch of a block amounts to, if it is an amount. */
  async quantityAt(text: string, start: number, end: number): Promise<QuantityView | null> {
    const found = findQuantities(text).find((quantity) => quantity.start === start && quantity.end === end);
    return found ? viewQuantity(found, explanationLanguage(await this.#settings())) : null;
  }

  /** The term of a spelling, wherever it may stand. */
  async termSpelled(spelling: string): Promise<TermView | null> {
    const [view] = await this.#orNone(async () => {
      const [place] = await this.#spelled(spelling);
      return [place === undefined ? undefined : await this.#view(place, spelling, true)];
    });
    return view ?? null;
  }

  /** The words of `[start, end)` of a block, terms among them, with reading and gloss; in the person's language unless another is wanted. */
  async glossSentence(
    text: string, start: number, end: number, wanted?: ExplanationLanguage,
  ): Promise<Result<GlossedWord[], DictionaryFailure>> {
    const finding = this.find(text);
    const [terms, tokens] = await Promise.all([finding, this.#cut(text, finding)]);
    if (!tokens.ok) return tokens;
    const words = await glossSentence(this.#dictionary, text, tokens.value, start, end);
    if (!words.ok) return words;
    const quantities = findQuantities(text);
    const language = wanted ?? explanationLanguage(await this.#settings());
    return success(await Promise.all(words.value.map(async (word) => {
      const found = terms.find((term) => term.start === word.start && term.end === word.end);
      if (found) return { ...word, ...(await this.#glossOf(found.term, word.text, language)) };
      const quantity = quantities.find((one) => one.start === word.start && one.end === word.end);
      return quantity ? { ...word, ...glossQuantity(viewQuantity(quantity, language)) } : word;
    })));
  }

  async #cut(text: string, finding: Promise<readonly FoundTerm[]>): Promise<Result<Token[], DictionaryFailure>> {
    const [index, lexicon, terms] = await Promise.all([this.#dictionary.index(), this.#termLexicon(), finding]);
    if (!index.ok) return index;
    const words = segmentBlock(text, combineLexicons(index.value, lexicon), index.value.fold);
    return success(withQuantities(withTerms(words, terms), findQuantities(text)));
  }

  async #spelled(text: string): Promise<number[]> {
    return this.#glossary.spelled(text, explainedLanguages(await this.#settings()));
  }

  async #view(place: number, text: string, isMeant: boolean): Promise<TermView | undefined> {
    const [entry, settings] = await Promise.all([this.#glossary.entry(place), this.#settings()]);
    if (!entry) return undefined;
    const [spelling, linked] = await Promise.all([this.#glossary.spellingOf(entry, text), this.#linked(entry, place)]);
    return { ...entry, isMeant, spelling, linked, marking: markingOf(entry, settings) };
  }

  async #linked({ related = [] }: GlossaryTerm, own: number): Promise<string[]> {
    const places = await Promise.all(related.map((spelling) => this.#spelled(spelling)));
    return related.filter((_, at) => places[at]?.some((place) => place !== own));
  }

  async #glossOf(place: number, text: string, language: ExplanationLanguage): Promise<Partial<GlossedWord>> {
    const [entry] = await this.#orNone(async () => [await this.#glossary.entry(place)]);
    if (!entry) return {};
    const syllables = readingOfTerm(entry, await this.#glossary.spellingOf(entry, text))?.syllables ?? [];
    return { syllables, gloss: glossTerm(entry, language), ...(language === 'zh' && { glossLanguage: language }) };
  }

  async #orNone<Item>(ask: () => Promise<Item[]>): Promise<Item[]> {
    try {
      return await ask();
    } catch (error) {
      this.#log.warn('the glossary cannot be read', error);
      return [];
    }
  }

  async #termLexicon(): Promise<Lexicon> {
    try {
      return termLexicon(await this.#glossary.matcher('zh'));
    } catch {
      return { wordsAt: () => {} };
    }
  }
}

const viewQuantity = (quantity: Quantity, language: ExplanationLanguage): QuantityView =>
  ({ lines: explainQuantity(quantity, language, new Date()), language });

const glossQuantity = ({ lines: [gloss = ''], language }: QuantityView): Partial<GlossedWord> =>
  ({ gloss, ...(language === 'zh' && { glossLanguage: language }) });
