import { unitsOf, type Units } from '../matching/units';
import type { PackedFile, PackedParts } from '../packed-file';
import { readRisingLines, writeRisingLines } from '../rising-lines';
import type { RuleSet } from './rule-set';

/** A set of rules, its tables as units: quick to read. */
export const packRules = ({ patterns, ...texts }: RuleSet): PackedParts => ({
  ...texts, phrases: unitsOf(texts.phrases), useOfPhrase: unitsOf(texts.useOfPhrase), uses: unitsOf(texts.uses), rules: unitsOf(texts.rules),
  patterns: JSON.stringify(patterns),
});

/** The same, small: without what stands in the file of signs as well, nor what phrases share. */
export const packSmallRules = (set: RuleSet): PackedParts => Object.fromEntries(Object.entries({ ...packRules(set), phrases: writeRisingLines(set.phrases) }).filter(([name]) => !shared.has(name)));

const shared = new Set(['names', 'syllables', 'foldPairs']);

/** What was packed, its tables as views on the file. */
export const readRules = (file: PackedFile): RuleSet<Units> => readWith(file, file, file.units('phrases'));

/** What was packed small; `sharedFile` has what was left out. */
export const readSmallRules = (file: PackedFile, sharedFile: PackedFile): RuleSet<Units> => readWith(file, sharedFile, readRisingLines(file.text('phrases')));

const readWith = (file: PackedFile, sharedFile: PackedFile, phrases: Units): RuleSet<Units> => ({
  phrases,
  uses: file.units('uses'),
  useOfPhrase: file.units('useOfPhrase'),
  names: sharedFile.text('names'),
  rulesOfName: file.text('rulesOfName'),
  syllables: sharedFile.text('syllables'),
  rules: file.units('rules'),
  patterns: JSON.parse(file.text('patterns')),
  foldPairs: sharedFile.text('foldPairs'),
});
