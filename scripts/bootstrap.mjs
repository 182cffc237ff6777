// Runs a script of package.json with everything it needs: `node scripts/bootstrap.mjs start:run`.
// Works with nothing installed, on Node 20 and newer: no packages, no TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');
const onWindows = process.platform === 'win32';
const nodePath = path.join(modules, 'node', 'bin', onWindows ? 'node.exe' : 'node');

class PlainError extends Error {}

/** The packages a lock file names, by folder. */
function packagesOf(lockFile) {
  return Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).filter(([folder]) => folder !== '');
}

/** What node_modules lacks of package-lock.json; undefined where nothing. npm writes its own list there as its last step. */
function whatIsMissing() {
  const ownList = path.join(modules, '.package-lock.json');
  if (!existsSync(ownList)) return 'node_modules';
  const installed = new Map(packagesOf(ownList));
  const stale = packagesOf(path.join(root, 'package-lock.json')).find(([folder, wanted]) => {
    const there = installed.get(folder);
    return there ? there.version !== wanted.version || !existsSync(path.join(root, folder)) : !wanted.optional;
  });
  return stale ? stale[0] : existsSync(nodePath) ? undefined : 'node_modules/node/bin';
}

/** Runs npm with the Node that was there before ours: ours may be replaced under its feet. */
function npm(args, stdio) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[pathName] ?? '').split(path.delimiter).filter((folder) => folder !== path.join(modules, '.bin'));
  const env = { ...process.env, [pathName]: folders.join(path.delimiter) };
  const quoted = onWindows ? args.map((arg) => (/\s/.test(arg) ? JSON.stringify(arg) : arg)) : args;
  const child = spawn('npm', quoted, { cwd: root, env, stdio, shell: onWindows });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => { output += chunk; });
  // Ctrl-C reaches npm by itself. Any other end of ours reaches at most the shell that started us.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new PlainError('npm could not be started. It comes with Node: https://nodejs.org')));
    child.once('close', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output }));
  });
}

/** `npm ci` refuses a lock file that lacks other systems' packages, as one does that was made where those were out of reach. */
async function npmInstall() {
  const flags = ['--include=dev', '--no-audit', '--no-fund'];
  const strict = await npm(['ci', ...flags], ['ignore', 'pipe', 'pipe']);
  return strict.output.includes('EUSAGE') ? npm(['install', '--no-save', ...flags], ['ignore', 'pipe', 'pipe']) : strict;
}

async function install() {
  const start = Date.now();
  console.log('Installing the packages that package-lock.json names (once, a minute or two) …');
  const { code, output } = await npmInstall();
  if (code !== 0) {
    console.error(output.trim());
    throw new PlainError(`npm could not install the packages (exit code ${code}); what it said stands above.`);
  }
  const missing = whatIsMissing();
  if (missing) throw new PlainError(`npm finished, yet ${missing} is not there. Does npm leave out install scripts or optional packages here?`);
  console.log(`Installed in ${Math.round((Date.now() - start) / 1000)} s.`);
}

async function main([script, ...rest]) {
  if (!script) throw new PlainError('Say which script of package.json to run.');
  if (Number.parseInt(process.versions.node, 10) < 20) throw new PlainError(`Node 20 or newer is needed; this is ${process.versions.node}.`);
  if (whatIsMissing()) await install();
  return (await npm(['run', '--silent', script, '--', ...rest], 'inherit')).code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : `Preparing failed: ${error.message}`);
  process.exitCode = 1;
}
