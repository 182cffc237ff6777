import type { UnitText } from '../matching/units';
import type { PatternName, SensitiveCategory, SensitiveRule } from './category-schema';

/** A rule without its words, as it is met by them; groups of words that stand beside a passage by their numbers. */
export interface CompiledRule extends Pick<SensitiveRule, 'window' | 'short'> {
  /** Place of its category in the list, and its own within the category. */
  category: number;
  place: number;
  severity: 1 | 2 | 3 | 'support';
  reading: SensitiveCategory['reading'];
  near?: number[][];
  unless?: number[];
  allow?: number[];
}

/**
 * What a phrase is looked for as: 'p' anywhere, 'w' a whole Latin token, 's' one with any usual ending, 'n' a whole number,
 * 'i' inside of anything.
 */
export type PhraseKind = 'p' | 'w' | 's' | 'n' | 'i';

/** All rules, small enough to be sent to each page and quick to read: nearly all of it is text that is looked into when met. */
export interface RuleSet<Text extends UnitText = string> {
  /** Phrases, Latin words, numbers and what stands beside them, normalised, a line each in the order of their units. */
  phrases: Text;
  /** What phrases are there for, a line each, each once: the kind, the rules they are met by, `/`, the groups they belong to ('p4,1z/3'). */
  uses: Text;
  /** For each phrase one unit: `firstUse` plus the number of its use. */
  useOfPhrase: Text;
  /** Names as codes of toneless syllables, a line each in the order of their units, and the rules each belongs to. */
  names: string;
  rulesOfName: string;
  /** Syllables, a line each: the spelling in Latin letters, then all characters read so; the code of a line is `firstSyllable` plus its number. */
  syllables: string;
  /** A rule as JSON, a line each. */
  rules: Text;
  /** Patterns with the rules they belong to. */
  patterns: [PatternName, number][];
  foldPairs: string;
}

/** What texts are looked through for: what is marked in posts, or all that may matter in drafts. */
export type RuleScope = 'reading' | 'drafts';

/** Codes of syllables lie in the private use area, where no text has anything to look for. */
export const firstSyllable = 0xe000;

/** Uses are counted from the first unit that JSON writes as one letter. */
export const firstUse = 0x30;
