import type { OpenFile } from '../file-body';
import { Shelf } from '../shelf';
import type { CategoryView } from './category-view';
import { RuleMatcher } from './rule-matcher';
import type { RuleScope, RuleSet } from './rule-set';

/** The compiled categories, read when first needed. */
export class SensitiveTopics {
  readonly #open: OpenFile;
  readonly #categories = new Shelf<'categories', CategoryView[]>(1, async () => this.#json('categories.json'));
  readonly #matcher = new Shelf<'matcher', RuleMatcher>(1, async () => new RuleMatcher(await this.rules('drafts')));

  constructor(open: OpenFile) {
    this.#open = open;
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
    return (await this.#open(name)).json();
  }
}
