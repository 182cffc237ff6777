import { indexPhrases } from '../matching/phrase-table';
import type { PackedFile, PackedParts } from '../packed-file';
import type { RuleSet } from './rule-set';

/** With the index of the phrases, which takes longer to work out than to read. */
export const packRules = ({ patterns, index: _, ...texts }: RuleSet): PackedParts =>
  ({ ...texts, ...indexPhrases(texts.phrases), patterns: JSON.stringify(patterns) });

export const readRules = (file: PackedFile): RuleSet => ({
  phrases: file.text('phrases'),
  rulesOfPhrase: file.text('rulesOfPhrase'),
  kinds: file.text('kinds'),
  names: file.text('names'),
  rulesOfName: file.text('rulesOfName'),
  syllables: file.text('syllables'),
  spellings: file.text('spellings'),
  groups: file.text('groups'),
  rules: file.text('rules'),
  patterns: JSON.parse(file.text('patterns')),
  foldPairs: file.text('foldPairs'),
  index: { starts: file.numbers('starts'), keys: file.numbers('keys') },
});
