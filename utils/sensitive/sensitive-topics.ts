import type { OpenFile } from '../file-body';
import { textOf, type Units } from '../matching/units';
import { findPattern } from './patterns';
import { PackedFile } from '../packed-file';
import { Shelf } from '../shelf';
import type { CategoryView } from './category-view';
import { compileOwnTerms, ownCategory } from './compile-own-terms';
import type { OwnTerm } from './own-terms';
import { RuleMatcher, type Finding } from './rule-matcher';
import { readRules, readSmallRules } from './rule-file';
import type { RuleScope, RuleSet } from './rule-set';
import { readSigns, TopicSigns } from './topic-signs';

/** The person's own terms, and what they are compiled with. */
export interface OwnTermSource {
  terms(): Promise<readonly OwnTerm[]>;
  /** Characters, each followed by the one that stands for it. */
  foldPairs(): Promise<string>;
}

/** The compiled categories, read when first needed, and after them a category of the person's own terms. */
export class SensitiveTopics {
  readonly #open: OpenFile;
  readonly #own: OwnTermSource | undefined;
  readonly #shipped = new Shelf<'categories', CategoryView[]>(1, async () => (await this.#open('categories.json')).json());
  readonly #matcher = new Shelf<'matcher', RuleMatcher>(1, async () => new RuleMatcher(await this.#rules('drafts'), findPattern));
  readonly #signsFile = new Shelf<'signs', PackedFile>(1, () => this.#packed('signs.bin'));
  readonly #signs = new Shelf<'signs', TopicSigns>(1, async () => new TopicSigns(readSigns(await this.#signsFile.get('signs'))));
  #ownMatcher: { terms: readonly OwnTerm[]; matcher: RuleMatcher } | undefined;

  constructor(open: OpenFile, own?: OwnTermSource) {
    this.#open = open;
    this.#own = own;
  }

  /** What posts or drafts are looked through with. Not kept: pages ask once each, and anew when own terms change. */
  async rules(scope: RuleScope): Promise<RuleSet[]> {
    const [{ phrases, uses, useOfPhrase, rules, ...rest }, terms] = await Promise.all([this.#rules(scope), this.#ownTerms()]);
    const shipped: RuleSet = { ...rest, phrases: textOf(phrases), uses: textOf(uses), useOfPhrase: textOf(useOfPhrase), rules: textOf(rules) };
    return terms.length > 0 ? [shipped, await this.#ownRules(terms)] : [shipped];
  }

  /** Tells whether a text is worth the shipped matcher when it is read. */
  signs(): Promise<TopicSigns> {
    return this.#signs.get('signs');
  }

  /** What finds passages of the shipped categories. */
  matcher(): Promise<RuleMatcher> {
    return this.#matcher.get('matcher');
  }

  /** Finds passages of all categories. */
  async find(text: string): Promise<Finding[]> {
    const [matcher, own] = await Promise.all([this.matcher(), this.#findOwn(text)]);
    return [...matcher.find(text), ...own];
  }

  /** Finds them in a text that is read; the rules stay unread until a sign of one stands there. */
  async findRead(text: string): Promise<Finding[]> {
    return (await this.signs()).standIn(text) ? this.find(text) : this.#findOwn(text);
  }

  /** What is said of each category, in the order of the rules' numbers. */
  async categories(): Promise<CategoryView[]> {
    const [shipped, terms] = await Promise.all([this.#shipped.get('categories'), this.#ownTerms()]);
    const { rules, ...own } = ownCategory(terms);
    return [...shipped, { ...own, about: rules.map(({ about }) => about ?? null) }];
  }

  async #ownTerms(): Promise<readonly OwnTerm[]> {
    return (await this.#own?.terms()) ?? [];
  }

  async #findOwn(text: string): Promise<Finding[]> {
    const terms = await this.#ownTerms();
    if (terms.length === 0) return [];
    if (this.#ownMatcher?.terms !== terms) this.#ownMatcher = { terms, matcher: new RuleMatcher(await this.#ownRules(terms)) };
    return this.#ownMatcher.matcher.find(text);
  }

  async #ownRules(terms: readonly OwnTerm[]): Promise<RuleSet> {
    const [shipped, foldPairs] = await Promise.all([this.#shipped.get('categories'), this.#own?.foldPairs()]);
    return compileOwnTerms(terms, shipped, foldPairs ?? '');
  }

  async #rules(scope: RuleScope): Promise<RuleSet<Units>> {
    if (scope === 'reading') return readRules(await this.#packed('reading.bin'));
    const [rules, signs] = await Promise.all([this.#packed('drafts.bin'), this.#signsFile.get('signs')]);
    return readSmallRules(rules, signs);
  }

  async #packed(name: string): Promise<PackedFile> {
    return new PackedFile(await (await this.#open(name)).arrayBuffer());
  }
}
