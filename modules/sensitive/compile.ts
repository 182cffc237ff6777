import type { CedictLine } from '../../utils/dictionary/cedict';
import type { SensitiveCategory, WordLists } from '../../utils/sensitive/category-schema';
import type { CategoryView } from '../../utils/sensitive/category-view';
import { packFile } from '../../utils/packed-file';
import { compileRules } from '../../utils/sensitive/compile-rules';
import { packRules, packSmallRules } from '../../utils/sensitive/rule-file';
import { packSigns, signsOf } from '../../utils/sensitive/topic-signs';
import { charactersBySyllable } from './readings';

/**
 * The categories as they are shipped: file names under `sensitive/` and what they hold. `drafts.bin` is what drafts are
 * looked through with, `reading.bin` the part of it that is marked in posts, `signs.bin` tells which posts
 * are worth looking through, `categories.json` what is said of each finding.
 */
export function compileSensitive(
  categories: readonly SensitiveCategory[], lists: WordLists, lines: readonly CedictLine[], foldPairs: string,
): Map<string, string | Uint8Array> {
  const bySyllable = charactersBySyllable(lines);
  const sources = { foldPairs, lists, readingsOf: (syllable: string) => bySyllable.get(syllable) ?? [] };
  const views: CategoryView[] = categories.map(({ rules, ...category }) => ({ ...category, about: rules.map(({ about }) => about ?? null) }));
  const drafts = compileRules(categories, sources);
  const read = compileRules(categories, sources, ({ reading }) => reading !== 'none');
  if (read.patterns.length > 0) throw new Error('a rule with a pattern is explained when reading: no sign tells of it (utils/sensitive/topic-signs.ts)');
  return new Map<string, string | Uint8Array>([
    ['drafts.bin', packFile(packSmallRules(drafts))],
    ['reading.bin', packFile(packRules(compileRules(categories, sources, ({ reading }) => reading === 'mark')))],
    ['signs.bin', packFile(packSigns(signsOf(read, drafts)))],
    ['categories.json', JSON.stringify(views)],
  ]);
}
