import { createServer } from 'vite';
import type * as Describe from '../../utils/dictionary/describe.ts';
import type * as Dictionary from '../../utils/dictionary/dictionary.ts';
import type * as DictionarySearch from '../../utils/dictionary/search.ts';
import type * as SearchTables from '../../utils/dictionary/search-tables.ts';
import type * as Glossary from '../../utils/glossary/glossary.ts';
import type * as GlossarySearch from '../../utils/glossary/search.ts';
import type * as Segmentation from '../../utils/language/segmentation.ts';
import type * as PackedFile from '../../utils/packed-file.ts';
import type * as Query from '../../utils/search-query.ts';
import type * as Results from '../../utils/search-results.ts';
import type * as Patterns from '../../utils/sensitive/patterns.ts';
import type * as RuleFile from '../../utils/sensitive/rule-file.ts';
import type * as RuleMatcher from '../../utils/sensitive/rule-matcher.ts';
import type * as BackupFile from '../../utils/vocabulary/files/backup-file.ts';
import type * as Merge from '../../utils/vocabulary/merge.ts';
import type * as SavedWord from '../../utils/vocabulary/saved-word.ts';
import { root } from '../support/run.ts';

type Modules = typeof Describe & typeof Dictionary & typeof DictionarySearch & typeof SearchTables & typeof Glossary & typeof GlossarySearch
  & typeof Segmentation & typeof Query & typeof Results & typeof BackupFile & typeof Merge & typeof SavedWord
  & typeof PackedFile & typeof Patterns & typeof RuleFile & typeof RuleMatcher;

const files = [
  '/utils/dictionary/describe.ts', '/utils/dictionary/dictionary.ts', '/utils/dictionary/search.ts', '/utils/dictionary/search-tables.ts',
  '/utils/glossary/glossary.ts', '/utils/glossary/search.ts', '/utils/language/segmentation.ts', '/utils/search-query.ts', '/utils/search-results.ts',
  '/utils/vocabulary/files/backup-file.ts', '/utils/vocabulary/merge.ts', '/utils/vocabulary/saved-word.ts',
  '/utils/packed-file.ts', '/utils/sensitive/patterns.ts', '/utils/sensitive/rule-file.ts', '/utils/sensitive/rule-matcher.ts',
];

/** Runs `use` with the extension's own modules. They import without file endings, which Node alone does not follow. */
export async function withModules<Result>(use: (modules: Modules) => Promise<Result>): Promise<Result> {
  const server = await createServer({
    root, configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true },
  });
  try {
    const loaded = await Promise.all(files.map((file) => server.ssrLoadModule(file)));
    return await use(Object.assign({}, ...loaded));
  } finally {
    await server.close();
  }
}
