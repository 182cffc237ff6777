import { lineStarts } from '../matching/lines';
import type { PackedFile, PackedParts } from '../packed-file';
import type { RuleSet } from './rule-set';

/** With the starts of the phrases, which take longer to work out than to read. */
export const packRules = ({ patterns, starts: _, ...texts }: RuleSet): PackedParts =>
  ({ ...texts, starts: lineStarts(texts.phrases), patterns: JSON.stringify(patterns) });

export const readRules = (file: PackedFile): RuleSet => ({
  phrases: file.text('phrases'),
  uses: file.text('uses'),
  useOfPhrase: file.text('useOfPhrase'),
  names: file.text('names'),
  rulesOfName: file.text('rulesOfName'),
  syllables: file.text('syllables'),
  rules: file.text('rules'),
  patterns: JSON.parse(file.text('patterns')),
  foldPairs: file.text('foldPairs'),
  starts: file.numbers('starts'),
});
