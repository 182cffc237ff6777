import { unitsOf, type Units } from '../matching/units';
import type { PackedFile, PackedParts } from '../packed-file';
import type { RuleSet } from './rule-set';

/** A set of rules, its tables as units. */
export const packRules = ({ patterns, ...texts }: RuleSet): PackedParts => ({
  ...texts, phrases: unitsOf(texts.phrases), useOfPhrase: unitsOf(texts.useOfPhrase), uses: unitsOf(texts.uses), rules: unitsOf(texts.rules),
  patterns: JSON.stringify(patterns),
});

/** What was packed so; its tables are views on the file. */
export const readRules = (file: PackedFile): RuleSet<Units> => ({
  phrases: file.units('phrases'),
  uses: file.units('uses'),
  useOfPhrase: file.units('useOfPhrase'),
  names: file.text('names'),
  rulesOfName: file.text('rulesOfName'),
  syllables: file.text('syllables'),
  rules: file.units('rules'),
  patterns: JSON.parse(file.text('patterns')),
  foldPairs: file.text('foldPairs'),
});
