import type { OpenFile } from '../file-body';
import { PackedFile } from '../packed-file';
import { Shelf } from '../shelf';
import { compileTerms, joinSets, narrowTerms, termOf, type CompiledTerms, type Term } from './compile-terms';
import type { GlossaryTerm } from './glossary-term';
import { mergeMatches } from './merge-matches';
import type { GlossaryPack } from './pack-schema';
import { chunkOf, placeInChunk, unpackEntries } from './entry-chunks';
import { readCompiledTerms, readTermList, type TermList } from './glossary-files';
import { TermMatcher } from './term-matcher';
import type { TermSet } from './term-set';

export type TermLanguage = GlossaryPack['language'];

/** A term found in a text: `[start, end)` in UTF-16 units, its place in the list of terms, and how it is marked (`markOf`). */
export interface FoundTerm {
  start: number;
  end: number;
  term: number;
  mark: string;
}

/** Terms that are looked for together. */
interface Part {
  matcher: TermMatcher;
  compiled: CompiledTerms;
}

/** What is made of the person's own packs, once for as long as they stay as they are. */
interface OwnTerms {
  packs: readonly GlossaryPack[];
  terms: { term: Term; entry: GlossaryTerm }[];
  parts: Map<TermLanguage, Part>;
  /** The places of shipped terms whose id an own one has: they give way to it. */
  replaced: ReadonlySet<number> | undefined;
}

const ownTermsOf = (packs: readonly GlossaryPack[]): OwnTerms => ({
  packs,
  terms: packs.flatMap(({ entries, language }) => entries.map((entry) => ({ term: termOf(entry, language), entry: { ...entry, language } }))),
  parts: new Map(),
  replaced: undefined,
});

/** A card shows terms of one spelling and of those beside it. */
const chunksKept = 4;

/** The compiled glossary, read when first needed, and packs of the person's own after it. */
export class Glossary {
  readonly #open: OpenFile;
  readonly #ownPacks: () => Promise<readonly GlossaryPack[]>;
  readonly #list = new Shelf<'list', TermList>(1, async () => readTermList(await this.#packed('terms.bin')));
  readonly #entries = new Shelf<'entries', Blob>(1, async () => (await this.#open('entries.jsonl')).blob());
  readonly #chunks = new Shelf<number, GlossaryTerm[]>(chunksKept, async (chunk) => {
    const [{ chunkStarts, ids }, blob] = await Promise.all([this.#list.get('list'), this.#entries.get('entries')]);
    return unpackEntries(await blob.slice(chunkStarts[chunk], chunkStarts[chunk + 1]).text(), chunk, ids);
  });
  readonly #parts = new Shelf<TermLanguage, Part>(2, async (language) => asPart(readCompiledTerms(await this.#packed(`${language}.bin`))));

  #own: OwnTerms = ownTermsOf([]);

  constructor(open: OpenFile, ownPacks: () => Promise<readonly GlossaryPack[]> = async () => []) {
    this.#open = open;
    this.#ownPacks = ownPacks;
  }

  /** The ids of all terms in their order, own ones last. */
  async ids(): Promise<string[]> {
    const { ids } = await this.#list.get('list');
    return [...ids, ...(await this.#ownTerms()).terms.map(({ term }) => term.id)];
  }

  /** Characters of all scripts, each followed by the one that stands for it. */
  async foldPairs(): Promise<string> {
    return (await this.#list.get('list')).foldPairs;
  }

  /** What finds the shipped terms of a language. */
  async matcher(language: TermLanguage): Promise<TermMatcher> {
    return (await this.#parts.get(language)).matcher;
  }

  /** Terms of a text from left to right, whether or not they are marked; own ones before shipped ones. */
  async find(text: string, languages: readonly TermLanguage[]): Promise<FoundTerm[]> {
    const [parts, replaced] = await Promise.all([this.#partsOf(languages), this.#replaced()]);
    return mergeMatches(parts.map(({ matcher, compiled }) =>
      matcher.match(text).map(({ form, start, end }) => ({ start, end, term: compiled.termOfForm[form] ?? -1, mark: compiled.marks.charAt(form) }))
        .filter(({ term }) => !replaced.has(term))));
  }

  /** Terms that are spelled just so, whether or not their conditions hold. */
  async spelled(text: string, languages: readonly TermLanguage[]): Promise<number[]> {
    const [parts, replaced] = await Promise.all([this.#partsOf(languages), this.#replaced()]);
    return parts.flatMap(({ matcher, compiled }) => compiled.termOfForm[matcher.spelled(text)] ?? []).filter((place) => !replaced.has(place));
  }

  /** The terms to mark in a page: of these languages, of the marks that are wanted, without those that the person knows. */
  async marked(languages: readonly TermLanguage[], marks: string, knownIds: readonly string[]): Promise<TermSet> {
    const known = new Set(knownIds);
    const ids = known.size > 0 ? await this.ids() : [];
    const [parts, replaced] = await Promise.all([this.#partsOf(languages), this.#replaced()]);
    return joinSets(parts.map(({ compiled }) =>
      narrowTerms(compiled, (mark, place) => marks.includes(mark) && !replaced.has(place) && !known.has(ids[place] ?? ''))));
  }

  /** The full entry of the term at a place of the list. */
  async entry(place: number): Promise<GlossaryTerm | undefined> {
    const { ids } = await this.#list.get('list');
    if (place >= ids.length) return (await this.#ownTerms()).terms[place - ids.length]?.entry;
    return (await this.#chunks.get(chunkOf(place)))[placeInChunk(place)];
  }

  /** The form of a term that a text spells, whatever its script and case; the text itself where it only runs on. */
  async spellingOf({ forms, language }: Pick<GlossaryTerm, 'forms' | 'language'>, text: string): Promise<string> {
    for (const { matcher } of await this.#partsOf([language])) {
      const wanted = matcher.spelled(text);
      const spelling = wanted < 0 ? undefined : forms.find((form) => matcher.spelled(form) === wanted);
      if (spelling !== undefined) return spelling;
    }
    return text;
  }

  /** All entries, for a page that searches them. */
  async entries(): Promise<GlossaryTerm[]> {
    const chunks = (await (await this.#entries.get('entries')).text()).trimEnd().split('\n');
    const replaced = await this.#replaced();
    const { ids } = await this.#list.get('list');
    const shipped = chunks.flatMap((chunk, number) => unpackEntries(chunk, number, ids)).filter((_, place) => !replaced.has(place));
    return [...shipped, ...(await this.#ownTerms()).terms.map(({ entry }) => entry)];
  }

  async #partsOf(languages: readonly TermLanguage[]): Promise<Part[]> {
    const [own, ...shipped] = await Promise.all([this.#ownTerms(), ...languages.map((language) => this.#parts.get(language))]);
    if (own.terms.length === 0) return shipped;
    const ownParts = await Promise.all(languages.map((language) => this.#ownPart(language, own)));
    return [...ownParts, ...shipped];
  }

  async #ownPart(language: TermLanguage, { parts, terms: own }: OwnTerms): Promise<Part> {
    const known = parts.get(language);
    if (known) return known;
    const { foldPairs, ids } = await this.#list.get('list');
    const { termOfForm, ...compiled } = compileTerms(own.map(({ term }) => term), foldPairs, (term) => term.language === language);
    const part = asPart({ ...compiled, termOfForm: Uint32Array.from(termOfForm, (place) => ids.length + place) });
    parts.set(language, part);
    return part;
  }

  async #replaced(): Promise<ReadonlySet<number>> {
    const own = await this.#ownTerms();
    if (own.terms.length === 0) return new Set();
    const ownIds = new Set(own.terms.map(({ term }) => term.id));
    const { ids } = await this.#list.get('list');
    return (own.replaced ??= new Set(ids.flatMap((id, place) => (ownIds.has(id) ? [place] : []))));
  }

  async #ownTerms(): Promise<OwnTerms> {
    const packs = await this.#ownPacks();
    if (this.#own.packs !== packs) this.#own = ownTermsOf(packs);
    return this.#own;
  }

  async #packed(name: string): Promise<PackedFile> {
    return new PackedFile(await (await this.#open(name)).arrayBuffer());
  }
}

const asPart = (compiled: CompiledTerms): Part => ({ matcher: new TermMatcher(compiled.set), compiled });
