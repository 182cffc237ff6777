import { compileTerms, termOf, type CompiledTerms } from '../../utils/glossary/compile-terms';
import type { GlossaryFacts } from '../../utils/glossary/glossary';
import type { GlossaryPack } from '../../utils/glossary/pack-schema';
import { indexPhrases } from '../../utils/matching/phrase-table';

/**
 * The glossary as it is shipped: file names under `glossary/` and what they hold. `zh.json` and `en.json` are what
 * texts are matched with, `terms.json` lists the terms, `entries.jsonl` holds the full entry of each, a line each,
 * and `starts.json` says where each line starts, in bytes, and where the last one ends.
 */
export function compileGlossary(packs: readonly GlossaryPack[], foldPairs: string): Map<string, string> {
  const terms = packs.flatMap(({ entries, language }) => entries.map((entry) => termOf(entry, language)));
  const lines = packs.flatMap(({ entries, language }) => entries.map((entry) => `${JSON.stringify({ ...entry, language })}\n`));
  const starts: number[] = [];
  let bytes = 0;
  for (const line of lines) {
    starts.push(bytes);
    bytes += Buffer.byteLength(line);
  }
  const facts: GlossaryFacts = { terms, foldPairs };
  return new Map([
    ...(['zh', 'en'] as const).map((language): [string, string] =>
      [`${language}.json`, JSON.stringify(withIndex(compileTerms(terms, foldPairs, (term) => term.language === language)))]),
    ['terms.json', JSON.stringify(facts)],
    ['starts.json', JSON.stringify([...starts, bytes])],
    ['entries.jsonl', lines.join('')],
  ]);
}

const withIndex = (compiled: CompiledTerms): CompiledTerms => ({ ...compiled, set: { ...compiled.set, index: indexPhrases(compiled.set.forms) } });
