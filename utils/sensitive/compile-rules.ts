import { hasHan } from '../language/han';
import { pairsLeadingTo } from '../matching/fold-pairs';
import { createNormaliser } from '../matching/normalise';
import { byUnits } from '../matching/sorted-phrases';
import { inUnitOrder } from '../matching/unit-map';
import type { SensitiveCategory, SensitiveRule, WordLists } from './category-schema';
import { listed, PhraseUses } from './phrase-uses';
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
  const groups = new WordGroups(lists);
  const phrases = new PhraseUses((text) => normalise(text).text);
  const names = new Map<string, number[]>();
  const spellings: string[] = [];
  const patterns: RuleSet['patterns'] = [];
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
      for (const phrase of groups.spelledOut(rule.phrases)) phrases.addRule(phrase, 'p', number);
      for (const word of groups.spelledOut(rule.words)) phrases.addRule(word, 'w', number);
      for (const one of rule.numbers ?? []) phrases.addRule(one, 'n', number);
      for (const { name, pinyin } of rule.names ?? []) {
        phrases.addRule(name, 'p', number);
        const codes = pinyin.split(' ').map(codeOf).join('');
        names.set(codes, [...new Set([...(names.get(codes) ?? []), number])]);
      }
      for (const pattern of rule.patterns ?? []) patterns.push([pattern, number]);
    }
  });
  for (const { number, words, isAround } of groups.all) for (const word of words) phrases.addGroup(word, isAround ? 'i' : 'p', number);
  const table = phrases.compile();
  const sortedNames = [...names.keys()].toSorted(byUnits);
  const syllables = syllableTable(spellings, readingsOf);
  return {
    ...table,
    names: sortedNames.join('\n'),
    rulesOfName: sortedNames.map((name) => listed(names.get(name) ?? [])).join('\n'),
    syllables,
    rules: rules.map((rule) => JSON.stringify(rule)).join('\n'),
    patterns,
    foldPairs: pairsLeadingTo(table.phrases + syllables, pairs),
  };
}

const compiledRule = (rule: SensitiveRule, category: SensitiveCategory): Pick<CompiledRule, 'severity' | 'reading' | 'window' | 'short'> => ({
  severity: category.severity === 'support' ? 'support' : (rule.severity ?? category.severity),
  reading: rule.reading ?? category.reading,
  ...(rule.window && { window: rule.window }),
  ...(rule.short && { short: rule.short }),
});

/** The syllables that names are made of, a line each: the spelling, then all characters read so. */
const syllableTable = (spellings: readonly string[], readingsOf: RuleSources['readingsOf']): string =>
  spellings.map((spelling) => spelling + readingsOf(spelling).filter((character) => hasHan(character) && character.length === 1).join('')).join('\n');

/** Circled and raised digits and letters, and Cyrillic and Greek letters that look Latin, each followed by what it stands for. */
const lookalikes = [
  '①1②2③3④4⑤5⑥6⑦7⑧8⑨9❶1❷2❸3❹4❺5❻6❼7❽8❾9⓪0⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9',
  ...Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x24b6 + at, 0x61 + at) + String.fromCharCode(0x24d0 + at, 0x61 + at)),
  'аaеeоoрpсcхxуyіiјjѕsԁdһhАaВbЕeКkМmНhОoРpСcТtХxαaοoνvρp',
].join('');
