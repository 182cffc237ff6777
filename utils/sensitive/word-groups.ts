import type { SensitiveRule, WordLists } from './category-schema';
import type { CompiledRule } from './rule-set';

/** Collects the groups of words that rules look for beside passages, each group once. */
export class WordGroups {
  readonly #lists: WordLists;
  readonly #normalise: (word: string) => string;
  readonly #groups = new Map<string, number>();

  constructor(lists: WordLists, normalise: (word: string) => string) {
    this.#lists = lists;
    this.#normalise = normalise;
  }

  /** All groups, a line each, words separated by tabs. */
  get text(): string {
    return [...this.#groups.keys()].join('\n');
  }

  /** Numbers of the groups of a rule. */
  of({ near, unless, allow }: Pick<SensitiveRule, 'near' | 'unless' | 'allow'>): Pick<CompiledRule, 'near' | 'unless' | 'allow'> {
    return {
      ...(near && { near: near.map((words) => this.#numbers(words)) }),
      ...(unless && { unless: this.#numbers(unless) }),
      ...(allow && { allow: this.#numbers(allow) }),
    };
  }

  /** Words with those of the lists they name; throws where there is no such list. */
  spelledOut(words: readonly string[] = []): string[] {
    return words.flatMap((word) => (isName(word) ? this.#list(word) : [word]));
  }

  /** A group for each list that is named, and one for the words beside them. */
  #numbers(words: readonly string[]): number[] {
    const own = words.filter((word) => !isName(word));
    const groups = words.filter(isName).map((name) => this.#list(name));
    return [...groups, ...(own.length > 0 ? [own] : [])].map((group) => this.#numberOf([...new Set(group.map(this.#normalise))].join('\t')));
  }

  #numberOf(group: string): number {
    const number = this.#groups.get(group) ?? this.#groups.size;
    this.#groups.set(group, number);
    return number;
  }

  #list(name: string): string[] {
    const list = this.#lists[name.slice(1)];
    if (!list) throw new Error(`there is no list of words ${name}`);
    return list;
  }
}

const isName = (word: string): boolean => word.length > 1 && word.startsWith('@');
