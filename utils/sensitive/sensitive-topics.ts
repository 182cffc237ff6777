import { Shelf } from '../shelf';
import type { CategoryView } from './category-view';
import { RuleMatcher } from './rule-matcher';
import type { RuleScope, RuleSet } from './rule-set';

/** Reads one file of the compiled categories by name; rejects where it cannot. */
export type ReadSensitiveFile = (name: string) => Promise<Blob>;

/** The compiled categories, read when first needed. */
export class SensitiveTopics {
  readonly #read: ReadSensitiveFile;
  readonly #categories = new Shelf<'categories', CategoryView[]>(1, async () => this.#json('categories.json'));
  readonly #matcher = new Shelf<'matcher', RuleMatcher>(1, async () => new RuleMatcher(await this.rules('drafts')));

  constructor(read: ReadSensitiveFile) {
    this.#read = read;
  }

  /** What posts or drafts are looked through with. Not kept: pages ask once each. */
  rules(scope: RuleScope): Promise<RuleSet> {
    return this.#json(`${scope}.json`);
  }

  /** What finds passages of all categories. */
  matcher(): Promise<RuleMatcher> {
    return this.#matcher.get('matcher');
  }

  /** What is said of each category, in the order of the rules' numbers. */
  categories(): Promise<CategoryView[]> {
    return this.#categories.get('categories');
  }

  async #json<Value>(name: string): Promise<Value> {
    return JSON.parse(await (await this.#read(name)).text());
  }
}
