import { installed, mustRun } from './run.ts';

/** Builds the extension into `.output`; quiet unless that fails. */
export async function build(browser: 'chrome' | 'firefox'): Promise<void> {
  await mustRun(installed('wxt'), ['build', '-b', browser], { limit: 300_000 });
}
