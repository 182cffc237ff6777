import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PlainError } from '../support/program.ts';
import { installed, run } from '../support/run.ts';

export interface TestTotals {
  passed: number;
  failed: number;
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const limit = 21 * 60_000;

/** Runs the tests of these Vitest projects, shows Vitest's own output as it comes, and counts. */
export async function runTests(projects: readonly string[], filters: readonly string[]): Promise<TestTotals> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vitest-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const chosen = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { ok } = await run(installed('vitest'), ['run', ...chosen, ...reporters, ...filters], { live: true, limit });
    return count(read(file), ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): VitestReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new PlainError('Vitest ended without a report; what it said stands above.');
  }
}

/** A file that could not even be loaded counts as one failed test, and so does an error outside of any test. */
function count(report: VitestReport, ok: boolean): TestTotals {
  const unloaded = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}
