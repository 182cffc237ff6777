import type { Dictionary } from '../../utils/dictionary/dictionary';
import type { DictionaryFailure } from '../../utils/dictionary/failure';
import type { FoundTerm, Glossary, TermLanguage } from '../../utils/glossary/glossary';
import { termLexicon } from '../../utils/glossary/term-lexicon';
import { withTerms } from '../../utils/glossary/term-tokens';
import type { TermView } from '../../utils/glossary/term-view';
import { combineLexicons, type Lexicon } from '../../utils/language/lexicon';
import { segmentBlock } from '../../utils/language/segmentation';
import type { Token } from '../../utils/language/token';
import type { Log } from '../../utils/platform/log';
import { success, type Result } from '../../utils/result';

/** The languages whose terms are explained to this person. */
export type ExplainedLanguages = () => Promise<readonly TermLanguage[]>;

/** Dictionary and glossary as one: texts are cut by both, and a glossary that cannot be read is gone without. */
export class Reading {
  readonly #dictionary: Dictionary;
  readonly #glossary: Glossary;
  readonly #log: Log;
  readonly #explainedLanguages: ExplainedLanguages;

  constructor(dictionary: Dictionary, glossary: Glossary, log: Log, explainedLanguages: ExplainedLanguages) {
    this.#dictionary = dictionary;
    this.#glossary = glossary;
    this.#log = log;
    this.#explainedLanguages = explainedLanguages;
  }

  /** Cuts a block into words and terms. */
  async segment(text: string): Promise<Result<Token[], DictionaryFailure>> {
    const [index, lexicon, terms] = await Promise.all([this.#dictionary.index(), this.#termLexicon(), this.find(text)]);
    if (!index.ok) return index;
    return success(withTerms(segmentBlock(text, combineLexicons(index.value, lexicon), index.value.fold), terms));
  }

  /** Terms of a text that are explained to this person, from left to right. */
  async find(text: string): Promise<FoundTerm[]> {
    return this.#orNone(async () => this.#glossary.find(text, await this.#explainedLanguages()));
  }

  /** Terms that are spelled as a stretch of a block, those that count as terms there first. */
  async termsAt(text: string, start: number, end: number): Promise<TermView[]> {
    return this.#orNone(async () => {
      const spelled = await this.#glossary.spelled(text.slice(start, end), await this.#explainedLanguages());
      const here = (await this.find(text)).filter((match) => match.start === start && match.end === end).map(({ term }) => term);
      const places = [...new Set([...here, ...spelled])];
      const views = await Promise.all(places.map(async (place) => ({ entry: await this.#glossary.entry(place), isMeant: here.includes(place) })));
      return views.flatMap(({ entry, isMeant }) => (entry ? [{ ...entry, isMeant }] : []));
    });
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
