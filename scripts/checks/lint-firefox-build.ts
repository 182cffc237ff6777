import { PlainError } from '../support/program.ts';
import { installed, run } from '../support/run.ts';

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

/** Has web-ext look at the build for Firefox as addons.mozilla.org would; errors fail, warnings are counted. */
export async function lintFirefoxBuild(): Promise<{ warnings: number }> {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const { output } = await run(installed('web-ext'), args, { limit: 180_000, env: { NO_UPDATE_NOTIFIER: '1' } });
  const { errors, warnings } = parse(output);
  for (const { code, message, file, line } of errors) console.error(`${file ?? 'manifest.json'}:${line ?? 1} ${code}: ${message}`);
  if (errors.length > 0) throw new PlainError(`web-ext found ${errors.length} errors in the build for Firefox.`);
  return { warnings: warnings.length };
}

function parse(output: string): LintReport {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    console.error(output.trim());
    throw new PlainError('web-ext lint could not run.');
  }
}
