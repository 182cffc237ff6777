import { hasHan } from '../language/han';
import { pairsLeadingTo } from '../matching/fold-pairs';
import { createNormaliser } from '../matching/normalise';
import { inTableOrder } from '../matching/phrase-table';
import { inUnitOrder } from '../matching/unit-map';
import type { SensitiveCategory, SensitiveRule, WordLists } from './category-schema';
import { stemMark } from './companions';
import { WordGroups } from './word-groups';
import { firstSyllable, type CompiledRule, type RuleSet } from './rule-set';
import { foldSyllable } from './syllables';

/** What a set is compiled with, beside the categories. */
export interface RuleSources {
  /** Characters, each followed by the one that stands for it. */
  foldPairs: string;
  /** Words that rules name by `@name`. */
  lists?: WordLists;
  /** Toneless syllables of a character: 'zhong', 'xing'. */
  readingsOf(syllable: string): readonly string[];
}

/** Compiles the rules that `isWanted` takes of all categories, in the order given. */
export function compileRules(
  categories: readonly SensitiveCategory[], { foldPairs, readingsOf, lists = {} }: RuleSources, isWanted: (rule: Pick<CompiledRule, 'reading'>) => boolean = () => true,
): RuleSet {
  const pairs = inUnitOrder(foldPairs + lookalikes);
  const normalise = createNormaliser(pairs);
  const rules: CompiledRule[] = [];
  const groups = new WordGroups(lists, (word) => normalise(word).text);
  const phrases = new Map<string, { text: string; kind: string; rules: number[] }>();
  const names = new Map<string, number[]>();
  const spellings: string[] = [];
  const patterns: RuleSet['patterns'] = [];
  const add = (spelled: string, kind: string, rule: number): void => {
    const isStem = kind === 'w' && spelled.endsWith(stemMark);
    const one = { text: normalise(isStem ? spelled.slice(0, -1) : spelled).text, kind: isStem ? 's' : kind };
    const key = one.kind + one.text;
    phrases.set(key, { ...one, rules: [...new Set([...(phrases.get(key)?.rules ?? []), rule])] });
  };
  const codeOf = (syllable: string): string => {
    const folded = foldSyllable(syllable);
    if (!spellings.includes(folded)) spellings.push(folded);
    return String.fromCharCode(firstSyllable + spellings.indexOf(folded));
  };
  categories.forEach((category, ofCategory) => {
    for (const [place, rule] of category.rules.entries()) {
      const compiled = compiledRule(rule, category);
      if (!isWanted(compiled)) continue;
      const number = rules.push({ category: ofCategory, place, ...compiled, ...groups.of(rule) }) - 1;
      for (const phrase of groups.spelledOut(rule.phrases)) add(phrase, 'p', number);
      for (const word of groups.spelledOut(rule.words)) add(word, 'w', number);
      for (const one of rule.numbers ?? []) add(one, 'n', number);
      for (const { name, pinyin } of rule.names ?? []) {
        add(name, 'p', number);
        const codes = pinyin.split(' ').map(codeOf).join('');
        names.set(codes, [...new Set([...(names.get(codes) ?? []), number])]);
      }
      for (const pattern of rule.patterns ?? []) patterns.push([pattern, number]);
    }
  });
  const sorted = [...phrases.values()].toSorted((a, b) => inTableOrder(a.text, b.text) || (a.kind < b.kind ? -1 : 1));
  const sortedPhrases = sorted.map(({ text }) => text).join('\n');
  const sortedNames = [...names.keys()].toSorted(inTableOrder);
  const syllables = syllableTable(spellings, readingsOf);
  return {
    phrases: sortedPhrases,
    rulesOfPhrase: sorted.map((phrase) => phrase.rules.join(',')).join('\n'),
    kinds: sorted.map(({ kind }) => kind).join(''),
    names: sortedNames.join('\n'),
    rulesOfName: sortedNames.map((name) => names.get(name)?.join(',')).join('\n'),
    syllables,
    spellings: spellings.join('\n'),
    groups: groups.text,
    rules: rules.map((rule) => JSON.stringify(rule)).join('\n'),
    patterns,
    foldPairs: pairsLeadingTo(sortedPhrases + groups.text + syllables, pairs),
  };
}

const compiledRule = (rule: SensitiveRule, category: SensitiveCategory): Pick<CompiledRule, 'severity' | 'reading' | 'window' | 'short'> => ({
  severity: category.severity === 'support' ? 'support' : (rule.severity ?? category.severity),
  reading: rule.reading ?? category.reading,
  ...(rule.window && { window: rule.window }),
  ...(rule.short && { short: rule.short }),
});

/** Characters with the codes of the syllables that names are made of; all others make no difference. */
const syllableTable = (spellings: readonly string[], readingsOf: RuleSources['readingsOf']): string =>
  inUnitOrder(spellings.map((spelling, place) => readingsOf(spelling).filter((character) => hasHan(character) && character.length === 1)
    .map((character) => character + String.fromCharCode(firstSyllable + place)).join('')).join(''));

/** Circled and raised digits and letters, and Cyrillic and Greek letters that look Latin, each followed by what it stands for. */
const lookalikes = [
  '①1②2③3④4⑤5⑥6⑦7⑧8⑨9❶1❷2❸3❹4❺5❻6❼7❽8❾9⓪0⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9',
  ...Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x24b6 + at, 0x61 + at) + String.fromCharCode(0x24d0 + at, 0x61 + at)),
  'аaеeоoрpсcхxуyіiјjѕsԁdһhАaВbЕeКkМmНhОoРpСcТtХxαaοoνvρp',
].join('');
