import { failure, success } from '../result';
import { cacheKey } from './cache-key';
import type { EngineChain, Link } from './engine-chain';
import { gloss, type ReadMeanings } from './gloss';
import { withoutProtected } from './protected';
import type { KeptTranslation, TranslationCache } from './stores';
import type { FindHelp, FoundHelp } from './term-help';
import { baseOf, isWrittenAs, writingOf } from './text-language';
import { translateParts, type PreparedText } from './translate-parts';
import type { EngineId, TranslatedText, TranslationFailure, TranslationOutcome } from './translated-text';

export interface TranslatorParts {
  chain: EngineChain;
  cache: TranslationCache;
  findHelp: FindHelp;
  readMeanings: ReadMeanings;
  /** Whether a text in Latin letters is in a language already, as far as can be told offline. */
  isInLanguage(text: string, language: string): Promise<boolean>;
}

/** What is asked for together. */
export interface TranslationOrder {
  texts: readonly string[];
  from?: string | undefined;
  /** BCP 47. */
  to: string;
  /** Ids in the person's order. */
  engines: readonly EngineId[];
  /** Nothing is read from the cache or kept in it. */
  isPrivate: boolean;
  /** The person has asked once more: engines that are left alone after a failure are asked, too. */
  isRetry?: boolean | undefined;
  signal: AbortSignal;
  /** Told of translations as they come, each with its text; the outcomes hold them as well. */
  onTranslated?(text: string, translated: TranslatedText): void;
}

/** Translates texts: from the cache, else by the first engine that can, in the end word by word. */
export class Translator {
  readonly #parts: TranslatorParts;

  constructor(parts: TranslatorParts) {
    this.#parts = parts;
  }

  /** One outcome a text, in order; `null` for texts that need no translation. The same text is translated once. */
  async translate(order: TranslationOrder): Promise<(TranslationOutcome | null)[]> {
    const { texts, to, engines } = order;
    const outcomes = new Map<string, TranslationOutcome | null>();
    const [links, prepared] = await Promise.all([this.#parts.chain.links(engines), this.#prepare(order, outcomes)]);
    if (order.isRetry) for (const { queue } of links) queue.health.forgive();
    if (!order.isPrivate) await this.#takeKnown(prepared, links, outcomes);
    // What is kept need not wait for what is not.
    for (const [text, outcome] of outcomes) if (outcome?.ok) order.onTranslated?.(text, outcome.value);
    const left = (): PreparedText[] => prepared.filter(({ text }) => !outcomes.has(text));
    const failures = new Map<string, TranslationFailure>();
    for (const link of links) {
      const wanted = left();
      if (wanted.length === 0) break;
      for (const [text, outcome] of await this.#byEngine(link, wanted, order)) {
        if (outcome.ok || outcome.error.code === 'cancelled') outcomes.set(text, outcome);
        else if (!failures.has(text)) failures.set(text, outcome.error);
      }
    }
    await Promise.all(left().map(async ({ text, terms, signal }) => {
      const why = failures.get(text);
      if (signal.aborted) return outcomes.set(text, failure({ code: 'cancelled', engine: 'gloss' }));
      const rough = await gloss(text, to, terms, this.#parts.readMeanings);
      if (rough.ok) return outcomes.set(text, success({ ...rough.value, ...(why && { insteadOf: why }) }));
      return outcomes.set(text, why ? failure(why) : rough);
    }));
    return texts.map((text) => outcomes.get(text) ?? null);
  }

  /** What is known already of texts, `null` where nothing is. */
  async readKnown(order: Omit<TranslationOrder, 'signal'>): Promise<(TranslatedText | null)[]> {
    if (order.isPrivate) return order.texts.map(() => null);
    const outcomes = new Map<string, TranslationOutcome | null>();
    if (order.engines.length === 0) return order.texts.map(() => null);
    const [links, prepared] = await Promise.all([
      this.#parts.chain.links(order.engines), this.#prepare({ ...order, signal: new AbortController().signal }, outcomes),
    ]);
    await this.#takeKnown(prepared, links, outcomes);
    return order.texts.map((text) => {
      const outcome = outcomes.get(text);
      return outcome?.ok ? outcome.value : null;
    });
  }

  /** Texts that need translating, each once, with their terms; `null` is noted for the others. */
  async #prepare({ texts, from, to, signal }: TranslationOrder, outcomes: Map<string, TranslationOutcome | null>): Promise<PreparedText[]> {
    const prepared = await Promise.all([...new Set(texts)].map(async (text): Promise<PreparedText | null> => {
      const terms = await this.#parts.findHelp(text, to);
      if (isAllSlang(text, terms) || !(await this.#needsNone(text, from, to))) return { text, from, to, terms, signal };
      outcomes.set(text, null);
      return null;
    }));
    return prepared.flatMap((text) => text ?? []);
  }

  async #needsNone(text: string, from: string | undefined, to: string): Promise<boolean> {
    const writing = writingOf(text);
    if (writing === 'none') return true;
    if (from !== undefined) return baseOf(from) === baseOf(to);
    return isWrittenAs(text, to) && (writing !== 'latin' || this.#parts.isInLanguage(text, to));
  }

  async #takeKnown(prepared: readonly PreparedText[], links: readonly Link[], outcomes: Map<string, TranslationOutcome | null>): Promise<void> {
    const wanted = links.flatMap((link) => prepared.map((text) => ({ link, text })));
    const keys = await Promise.all(wanted.map(({ link, text }) => keyOf(text, link)));
    const known = await this.#parts.cache.read(keys);
    wanted.forEach(({ link, text: { text } }, at) => {
      const kept = known[at];
      if (kept && !outcomes.has(text)) outcomes.set(text, success(asTranslated(kept, link)));
    });
  }

  async #byEngine(link: Link, texts: readonly PreparedText[], { isPrivate, onTranslated }: TranslationOrder): Promise<[string, TranslationOutcome][]> {
    const { id, queue, refusal } = link;
    const trouble = refusal ? { code: refusal } : queue.health.trouble();
    if (trouble) return texts.map(({ text }) => [text, failure(asFailure(trouble, id))]);
    const keptOf = ({ to, terms }: PreparedText, translation: string): KeptTranslation => ({ text: translation, language: to, helped: helpedOf(terms) });
    const outcomes = await translateParts(queue, texts, (text, translation) => onTranslated?.(text.text, asTranslated(keptOf(text, translation), link)));
    const done = await Promise.all(texts.map(async (text, at): Promise<{ text: string; outcome: TranslationOutcome; entry?: { key: string; kept: KeptTranslation } }> => {
      const outcome = outcomes[at];
      if (!outcome?.ok) return { text: text.text, outcome: failure(asFailure(outcome?.error ?? { code: 'bad-response' }, id)) };
      const kept = keptOf(text, outcome.value);
      return { text: text.text, outcome: success(asTranslated(kept, link)), entry: { key: await keyOf(text, link), kept } };
    }));
    // Nobody waits for this: whoever reads after it finds what was written.
    if (!isPrivate) void this.#parts.cache.write(done.flatMap(({ entry }) => entry ?? []));
    return done.map(({ text, outcome }) => [text, outcome]);
  }
}

/** 'yyds', '666': written in letters and figures of every language, and understood in one. */
function isAllSlang(text: string, terms: readonly FoundHelp[]): boolean {
  const rest = terms.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return /[\p{L}\p{N}]/u.test(withoutProtected(text)) && !/[\p{L}\p{N}]/u.test(withoutProtected(rest));
}

const keyOf = ({ text, from, to, terms }: PreparedText, { engine }: Link): Promise<string> => cacheKey(text, from, to, engine, terms);

const helpedOf = (terms: readonly FoundHelp[]): KeptTranslation['helped'] => terms.map(({ term, plain }) => ({ term, plain }));

const asTranslated = (kept: KeptTranslation, { id, engine }: Link): TranslatedText => ({ ...kept, engine: id, engineName: engine.name });

/** Without what a service said, which may repeat a key. */
const asFailure = ({ code, retryAfter }: { code: TranslationFailure['code']; retryAfter?: number }, engine: EngineId): TranslationFailure =>
  ({ code, engine, ...(retryAfter !== undefined && { retryAfter }) });
