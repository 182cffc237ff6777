import type { CedictLine } from '../../utils/dictionary/cedict';
import type { SensitiveCategory, WordLists } from '../../utils/sensitive/category-schema';
import type { CategoryView } from '../../utils/sensitive/category-view';
import { compileRules } from '../../utils/sensitive/compile-rules';
import { charactersBySyllable } from './readings';

/**
 * The categories as they are shipped: file names under `sensitive/` and what they hold. `drafts.json` is what drafts are
 * looked through with, `reading.json` the part of it that is marked in posts, `categories.json` what is said of each finding.
 */
export function compileSensitive(
  categories: readonly SensitiveCategory[], lists: WordLists, lines: readonly CedictLine[], foldPairs: string,
): Map<string, string> {
  const bySyllable = charactersBySyllable(lines);
  const sources = { foldPairs, lists, readingsOf: (syllable: string) => bySyllable.get(syllable) ?? [] };
  const views: CategoryView[] = categories.map(({ rules, ...category }) => ({ ...category, about: rules.map(({ about }) => about ?? null) }));
  return new Map([
    ['drafts.json', JSON.stringify(compileRules(categories, sources))],
    ['reading.json', JSON.stringify(compileRules(categories, sources, ({ reading }) => reading === 'mark'))],
    ['categories.json', JSON.stringify(views)],
  ]);
}
