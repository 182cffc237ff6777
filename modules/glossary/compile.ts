import { compileTerms, termOf } from '../../utils/glossary/compile-terms';
import { packCompiledTerms, packTermList } from '../../utils/glossary/glossary-files';
import type { GlossaryPack } from '../../utils/glossary/pack-schema';
import { packFile } from '../../utils/packed-file';

/**
 * The glossary as it is shipped: file names under `glossary/` and what they hold. `zh.bin` and `en.bin` are what texts are
 * matched with, `terms.bin` lists the terms, and `entries.jsonl` holds the full entry of each, a line each.
 */
export function compileGlossary(packs: readonly GlossaryPack[], foldPairs: string): Map<string, string | Uint8Array> {
  const terms = packs.flatMap(({ entries, language }) => entries.map((entry) => termOf(entry, language)));
  const lines = packs.flatMap(({ entries, language }) => entries.map((entry) => `${JSON.stringify({ ...entry, language })}\n`));
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + Buffer.byteLength(line));
  const names = terms.map(({ id, forms: [form = id] }) => form);
  return new Map<string, string | Uint8Array>([
    ...(['zh', 'en'] as const).map((language): [string, Uint8Array] =>
      [`${language}.bin`, packFile(packCompiledTerms(compileTerms(terms, foldPairs, (term) => term.language === language)))]),
    ['terms.bin', packFile(packTermList({ ids: terms.map(({ id }) => id), names, starts, foldPairs }))],
    ['entries.jsonl', lines.join('')],
  ]);
}
