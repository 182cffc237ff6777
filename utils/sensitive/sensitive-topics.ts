import type { OpenFile } from '../file-body';
import { textOf, type Units } from '../matching/units';
import { PackedFile } from '../packed-file';
import { Shelf } from '../shelf';
import type { CategoryView } from './category-view';
import { RuleMatcher } from './rule-matcher';
import { readRules } from './rule-file';
import type { RuleScope, RuleSet } from './rule-set';
import { readSigns, TopicSigns } from './topic-signs';

/** The compiled categories, read when first needed. */
export class SensitiveTopics {
  readonly #open: OpenFile;
  readonly #categories = new Shelf<'categories', CategoryView[]>(1, async () => (await this.#open('categories.json')).json());
  readonly #matcher = new Shelf<'matcher', RuleMatcher>(1, async () => new RuleMatcher(await this.#rules('drafts')));

  readonly #signs = new Shelf<'signs', TopicSigns>(1, async () => new TopicSigns(readSigns(await this.#packed('signs.bin'))));

  constructor(open: OpenFile) {
    this.#open = open;
  }

  /** What posts or drafts are looked through with. Not kept: pages ask once each. */
  async rules(scope: RuleScope): Promise<RuleSet> {
    const { phrases, uses, useOfPhrase, rules, ...set } = await this.#rules(scope);
    return { ...set, phrases: textOf(phrases), uses: textOf(uses), useOfPhrase: textOf(useOfPhrase), rules: textOf(rules) };
  }

  /** Tells whether a text is worth a matcher when it is read. */
  signs(): Promise<TopicSigns> {
    return this.#signs.get('signs');
  }

  /** What finds passages of all categories. */
  matcher(): Promise<RuleMatcher> {
    return this.#matcher.get('matcher');
  }

  /** What is said of each category, in the order of the rules' numbers. */
  categories(): Promise<CategoryView[]> {
    return this.#categories.get('categories');
  }

  async #rules(scope: RuleScope): Promise<RuleSet<Units>> {
    return readRules(await this.#packed(`${scope}.bin`));
  }

  async #packed(name: string): Promise<PackedFile> {
    return new PackedFile(await (await this.#open(name)).arrayBuffer());
  }
}
