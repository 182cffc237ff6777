import { build } from 'vite';
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

const entry = 'virtual:measured';

/** Runs `use` with the extension's own modules, built and minified as they ship: what is measured is what people run. */
export async function withModules<Result>(use: (modules: Modules) => Promise<Result>): Promise<Result> {
  const output = await build({
    root, configFile: false, logLevel: 'error',
    plugins: [{
      name: 'measured-modules',
      resolveId: (id) => (id === entry ? id : undefined),
      load: (id) => (id === entry ? files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n') : undefined),
    }],
    build: { write: false, minify: true, target: 'es2023', rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('the modules to measure could not be built');
  return use(await import(`data:text/javascript;base64,${Buffer.from(result.output[0].code).toString('base64')}`));
}
