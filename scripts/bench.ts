import { existsSync } from 'node:fs';
import path from 'node:path';
import { pageRows } from './bench/pages.ts';
import { searchRows } from './bench/search.ts';
import { sizeRows } from './bench/sizes.ts';
import { speedRows } from './bench/speed.ts';
import { printTable } from './bench/table.ts';
import { topicRows } from './bench/topics.ts';
import { translationRows } from './bench/translation.ts';
import { vocabularyRows } from './bench/vocabulary.ts';
import { PlainError, program } from './support/program.ts';
import { root } from './support/run.ts';

const build = path.join(root, '.output', 'chrome-mv3');

// Speed and size of the build for Chromium, beside their budgets. Budgets of whole pages are checked in tests/e2e.
await program(async () => {
  if (!existsSync(build)) throw new PlainError('There is no build to measure yet: npm run build');
  printTable([
    ...(await speedRows(build)), ...(await topicRows(build)), ...(await searchRows(build)), ...(await vocabularyRows(build)), ...(await sizeRows(build)), ...(await pageRows(build)), ...(await translationRows()),
  ]);
  return 0;
});
