import type { CedictLine } from '../../utils/dictionary/cedict';
import { foldSyllable } from '../../utils/sensitive/syllables';

/** Characters by the toneless, folded syllable that they are read with ('xi'), from single-character entries. */
export function charactersBySyllable(lines: readonly CedictLine[]): Map<string, string[]> {
  const characters = new Map<string, Set<string>>();
  for (const { simplified, reading } of lines) {
    const syllable = /^([a-z:]+)[1-5]$/iu.exec(reading)?.[1]?.toLowerCase();
    if (simplified.length !== 1 || syllable === undefined) continue;
    const folded = foldSyllable(syllable.replace('u:', 'v'));
    characters.set(folded, (characters.get(folded) ?? new Set()).add(simplified));
  }
  return new Map([...characters].map(([syllable, found]) => [syllable, [...found].toSorted()]));
}
