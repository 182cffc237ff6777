import type { SensitiveRule, WordLists } from './category-schema';
import type { CompiledRule } from './rule-set';

/** Groups of words that rules look for beside a passage or around it, each once, by number. */
export class WordGroups {
  readonly #lists: WordLists;
  readonly #groups = new Map<string, { number: number; words: readonly string[]; isAround: boolean }>();

  constructor(lists: WordLists) {
    this.#lists = lists;
  }

  /** All groups; those of longer words around a passage hold inside of anything. */
  get all(): { number: number; words: readonly string[]; isAround: boolean }[] {
    return [...this.#groups.values()];
  }

  /** Numbers of the groups of a rule. */
  of({ near, unless, allow }: Pick<SensitiveRule, 'near' | 'unless' | 'allow'>): Pick<CompiledRule, 'near' | 'unless' | 'allow'> {
    return {
      ...(near && { near: near.map((words) => this.#numbers(words)) }),
      ...(unless && { unless: this.#numbers(unless) }),
      ...(allow && { allow: this.#numbers(allow, true) }),
    };
  }

  /** Words with those of the lists they name; throws where there is no such list. */
  spelledOut(words: readonly string[] = []): string[] {
    return words.flatMap((word) => (isName(word) ? this.#list(word) : [word]));
  }

  /** A group for each list that is named, and one for the words beside them. */
  #numbers(words: readonly string[], isAround = false): number[] {
    const own = words.filter((word) => !isName(word));
    const groups = words.filter(isName).map((name) => this.#list(name));
    return [...groups, ...(own.length > 0 ? [own] : [])].map((group) => this.#numberOf(group, isAround));
  }

  #numberOf(words: readonly string[], isAround: boolean): number {
    const key = `${isAround} ${words.join('\t')}`;
    const group = this.#groups.get(key) ?? { number: this.#groups.size, words, isAround };
    this.#groups.set(key, group);
    return group.number;
  }

  #list(name: string): string[] {
    const list = this.#lists[name.slice(1)];
    if (!list) throw new Error(`there is no list of words ${name}`);
    return list;
  }
}

const isName = (word: string): boolean => word.length > 1 && word.startsWith('@');
