import { compileTerms, termOf } from '../../utils/glossary/compile-terms';
import { packEntries } from '../../utils/glossary/entry-chunks';
import { packCompiledTerms, packTermList } from '../../utils/glossary/glossary-files';
import type { GlossaryPack } from '../../utils/glossary/pack-schema';
import { packFile } from '../../utils/packed-file';

/**
 * The glossary as it is shipped: file names under `glossary/` and what they hold. `zh.bin` and `en.bin` are what texts are
 * matched with, `terms.bin` lists the terms, and `entries.jsonl` holds the full entries, a chunk a line.
 */
export function compileGlossary(packs: readonly GlossaryPack[], foldPairs: string): Map<string, string | Uint8Array> {
  const terms = packs.flatMap(({ entries, language }) => entries.map((entry) => termOf(entry, language)));
  const chunks = packEntries(packs.flatMap(({ entries, language }) => entries.map((entry) => ({ ...entry, language })))).map((chunk) => `${chunk}\n`);
  const chunkStarts = [0];
  for (const chunk of chunks) chunkStarts.push((chunkStarts.at(-1) ?? 0) + Buffer.byteLength(chunk));
  return new Map<string, string | Uint8Array>([
    ...(['zh', 'en'] as const).map((language): [string, Uint8Array] =>
      [`${language}.bin`, packFile(packCompiledTerms(compileTerms(terms, foldPairs, (term) => term.language === language)))]),
    ['terms.bin', packFile(packTermList({ ids: terms.map(({ id }) => id), chunkStarts, foldPairs }))],
    ['entries.jsonl', chunks.join('')],
  ]);
}
