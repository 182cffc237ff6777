import { byUnits } from '../matching/sorted-phrases';
import { firstUse, type PhraseKind, type RuleSet } from './rule-set';

/** Ends a Latin word that also counts with the usual English endings: 'sell~' is sell, sells, selling, seller. */
const stemMark = '~';

/** Numbers as `numbersIn` reads them: with letters for digits above nine they are short. */
export const listed = (numbers: Iterable<number>): string => [...numbers].map((number) => number.toString(36)).join(',');

/** Collects phrases with what they are there for: the rules that they meet, the groups of words that they belong to. */
export class PhraseUses {
  readonly #normalise: (text: string) => string;
  readonly #phrases = new Map<string, { text: string; kind: PhraseKind; rules: Set<number>; groups: Set<number> }>();

  constructor(normalise: (text: string) => string) {
    this.#normalise = normalise;
  }

  addRule(spelled: string, kind: PhraseKind, rule: number): void {
    this.#phrase(spelled, kind).rules.add(rule);
  }

  addGroup(spelled: string, kind: PhraseKind, group: number): void {
    this.#phrase(spelled, kind).groups.add(group);
  }

  compile(): Pick<RuleSet, 'phrases' | 'uses' | 'useOfPhrase'> {
    const sorted = [...this.#phrases.values()].toSorted((a, b) => byUnits(a.text, b.text) || (a.kind < b.kind ? -1 : 1));
    const uses = new Map<string, number>();
    const useOfPhrase = sorted.map(({ kind, rules, groups }) => {
      const use = `${kind}${listed(rules)}${groups.size > 0 ? `/${listed(groups)}` : ''}`;
      const number = uses.get(use) ?? uses.size;
      uses.set(use, number);
      return String.fromCharCode(firstUse + number);
    });
    return { phrases: sorted.map(({ text }) => text).join('\n'), uses: [...uses.keys()].join('\n'), useOfPhrase: useOfPhrase.join('') };
  }

  #phrase(spelled: string, given: PhraseKind): { rules: Set<number>; groups: Set<number> } {
    const isStem = spelled.length > 1 && spelled.endsWith(stemMark);
    const kind = isStem ? 's' : given;
    const text = this.#normalise(isStem ? spelled.slice(0, -1) : spelled);
    const key = kind + text;
    const phrase = this.#phrases.get(key) ?? { text, kind, rules: new Set(), groups: new Set() };
    this.#phrases.set(key, phrase);
    return phrase;
  }
}
