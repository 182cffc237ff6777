import { ensureBrowser } from './browsers.ts';
import { lintFirefoxBuild } from './checks/lint-firefox-build.ts';
import { runTests, type TestTotals } from './checks/run-tests.ts';
import { step } from './checks/step.ts';
import { build } from './support/build.ts';
import { ensureChineseFont } from './support/chinese-font.ts';
import { program } from './support/program.ts';
import { mustRun } from './support/run.ts';

const projects = ['unit', 'data', 'repo', 'dom', 'e2e'];
/** Projects whose tests run in browsers, on the built extension. */
const inBrowsers = new Set(['dom', 'e2e']);

async function prepareBrowsers(): Promise<void> {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  await ensureChineseFont();
}

async function buildBoth(): Promise<void> {
  await build('chrome');
  await build('firefox');
}

const judgeTests = ({ failed }: TestTotals) => ({ good: failed === 0, remark: failed === 0 ? '' : `${failed} failed` });

const judgeLint = ({ warnings }: { warnings: number }) => ({ good: true, remark: `no errors, ${warnings} warnings` });

// `npm test` checks everything. `npm test -- unit dom` runs these tests only; other words are for Vitest: `npm test -- unit hover`.
await program(async (args) => {
  const asked = projects.filter((project) => args.includes(project));
  const chosen = asked.length > 0 ? asked : projects;
  const everything = args.length === 0;
  const withBrowsers = chosen.some((project) => inBrowsers.has(project));
  if (withBrowsers) await step('browsers', prepareBrowsers);
  if (everything) await step('types, lint, dead code', () => mustRun('npm', ['run', '--silent', 'check'], { limit: 300_000 }));
  if (withBrowsers) await step('builds', buildBoth);
  const totals = await step('tests', () => runTests(chosen, args.filter((arg) => !projects.includes(arg))), judgeTests);
  try {
    if (everything && totals.failed === 0) await step('web-ext lint', lintFirefoxBuild, judgeLint);
  } finally {
    console.log(`${totals.passed} passed, ${totals.failed} failed`);
  }
  return totals.failed === 0 ? 0 : 1;
});
