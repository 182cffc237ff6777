import rules from './polyphones.json' with { type: 'json' };
import type { ScriptFold } from './script-fold';

/** Tried in order; the first whose contexts fit decides. Contexts are regular expressions over simplified text. */
interface ReadingRule {
  reading: string;
  /** Matches what stands before the word. */
  before?: string;
  /** Matches what stands behind the word. */
  after?: string;
}

const contextLength = 6;
const rulesByWord = new Map<string, ReadingRule[]>(Object.entries(rules));

/**
 * The reading of a word with several readings, by its neighbours.
 *
 * @param text the block of text, in any script
 * @param start where the word starts, `end` where it ends, in UTF-16 units
 * @returns numbered pinyin ('zhang3'), or `undefined` where no rule speaks of the word
 */
export function readingInContext(text: string, start: number, end: number, fold: ScriptFold): string | undefined {
  const wanted = fold(text.slice(start, end));
  const word = rulesByWord.has(wanted) ? wanted : [...rulesByWord.keys()].find((known) => fold(known) === wanted);
  const before = fold(text.slice(Math.max(0, start - contextLength), start));
  const after = fold(text.slice(end, end + contextLength));
  const fits = (pattern: string | undefined, context: string): boolean =>
    pattern === undefined || new RegExp(fold(pattern), 'u').test(context);
  return word === undefined ? undefined
    : rulesByWord.get(word)?.find((rule) => fits(rule.before, before) && fits(rule.after, after))?.reading;
}
