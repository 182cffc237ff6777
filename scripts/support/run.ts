import { spawn } from 'node:child_process';
import path from 'node:path';
import { isStopping, onStop, PlainError } from './program.ts';

const onWindows = process.platform === 'win32';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

const binFolder = path.join(root, 'node_modules', '.bin');

/** The command that an installed package brings. */
export const installed = (name: string): string => path.join(binFolder, onWindows ? `${name}.cmd` : name);

interface RunOptions {
  /** Show the output as it comes, rather than keeping it. */
  live?: boolean;
  env?: Record<string, string>;
  /** End the command after so many ms. */
  limit?: number;
  /** End the command when it has said nothing for so many ms. */
  silence?: number;
}

interface RunOutcome {
  ok: boolean;
  /** What it wrote, errors included; empty for live commands. */
  output: string;
}

/** Runs a command in the project's folder, without input. A command that is not there counts as failed. */
export function run(command: string, args: readonly string[], { live, env, limit, silence }: RunOptions = {}): Promise<RunOutcome> {
  if (isStopping()) return Promise.resolve({ ok: false, output: 'Stopped.' });
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: `${binFolder}${path.delimiter}${process.env.PATH ?? ''}`, ...env },
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: onWindows,
  });
  const end = (): void => void child.kill();
  const forget = onStop(end);
  const overall = limit && setTimeout(end, limit);
  let quiet = silence && setTimeout(end, silence);
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
    clearTimeout(quiet);
    quiet = silence && setTimeout(end, silence);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve) => {
    const finish = (ok: boolean, more = ''): void => {
      clearTimeout(overall);
      clearTimeout(quiet);
      forget();
      resolve({ ok, output: output + more });
    };
    child.once('error', (error) => finish(false, error.message));
    child.once('close', (code, signal) => finish(code === 0, signal ? `\n${path.basename(command)} was ended (${signal}).` : ''));
  });
}

/** Runs a command that has to succeed; shows what it wrote only if it does not. */
export async function mustRun(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { ok, output } = await run(command, args, options);
  if (ok) return output;
  if (output.trim() && !isStopping()) console.error(output.trim());
  throw new PlainError(`Failed: ${path.basename(command)} ${args.join(' ')}`);
}
