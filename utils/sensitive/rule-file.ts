import { unitsOf, type Units } from '../matching/units';
import type { PackedFile, PackedParts } from '../packed-file';
import type { RuleSet } from './rule-set';

/** A set of rules, its tables as units. */
export const packRules = ({ patterns, ...texts }: RuleSet): PackedParts => ({
  ...texts, phrases: unitsOf(texts.phrases), useOfPhrase: unitsOf(texts.useOfPhrase), uses: unitsOf(texts.uses), rules: unitsOf(texts.rules),
  patterns: JSON.stringify(patterns),
});

/** The same without what stands in the file of signs as well. */
export const packUnsharedRules = (set: RuleSet): PackedParts => Object.fromEntries(Object.entries(packRules(set)).filter(([name]) => !shared.has(name)));

const shared = new Set(['names', 'syllables', 'foldPairs']);

/** What was packed, its tables as views on the file; `sharedFile` has what was left out. */
export const readRules = (file: PackedFile, sharedFile: PackedFile = file): RuleSet<Units> => ({
  phrases: file.units('phrases'),
  uses: file.units('uses'),
  useOfPhrase: file.units('useOfPhrase'),
  names: sharedFile.text('names'),
  rulesOfName: file.text('rulesOfName'),
  syllables: sharedFile.text('syllables'),
  rules: file.units('rules'),
  patterns: JSON.parse(file.text('patterns')),
  foldPairs: sharedFile.text('foldPairs'),
});
