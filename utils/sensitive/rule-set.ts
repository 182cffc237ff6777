import type { PhraseIndex } from '../matching/phrase-table';
import type { PatternName, SensitiveCategory, SensitiveRule } from './category-schema';

/** A rule without its words, as it is met by them; groups of words by their numbers. */
export interface CompiledRule extends Pick<SensitiveRule, 'window' | 'short'> {
  near?: number[][];
  unless?: number[];
  allow?: number[];
  /** Place of its category in the list, and its own within the category. */
  category: number;
  place: number;
  severity: 1 | 2 | 3 | 'support';
  reading: SensitiveCategory['reading'];
}

/** All rules, small enough to be sent to each page and quick to read: nearly all of it is text that is looked into when met. */
export interface RuleSet {
  /** Phrases, Latin words and numbers, normalised, a line each in table order. */
  phrases: string;
  /** For each phrase the rules it belongs to: '4' or '4,17', a line each. */
  rulesOfPhrase: string;
  /** For each phrase one letter: 'p' anywhere, 'w' a whole Latin token, 's' one with any usual ending, 'n' a whole number. */
  kinds: string;
  /** Names as codes of toneless syllables, a line each in table order, and the rules each belongs to. */
  names: string;
  rulesOfName: string;
  /** Characters, each followed by the code of its syllable. */
  syllables: string;
  /** Syllables as written in Latin letters, a line each; the code of a line is `firstSyllable` plus its number. */
  spellings: string;
  /** Groups of words that stand beside phrases, a line each, words separated by tabs; each group once, whoever needs it. */
  groups: string;
  /** A rule as JSON, a line each. */
  rules: string;
  /** Patterns with the rules they belong to. */
  patterns: [PatternName, number][];
  foldPairs: string;
  /** Of the phrases; worked out where it is missing, as it is in a page, which gets its set as a message. */
  index?: PhraseIndex;
}

/** What texts are looked through for: what is marked in posts, or all that may matter in drafts. */
export type RuleScope = 'reading' | 'drafts';

/** Codes of syllables lie in the private use area, where no text has anything to look for. */
export const firstSyllable = 0xe000;
