import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { compileDictionary } from '../../modules/dictionary/compile';
import { readCedict, readFrequencies, sourceVersions } from '../../modules/dictionary/sources';
import { Dictionary } from '../../utils/dictionary/dictionary';
import { WordIndex } from '../../utils/dictionary/word-index';
import { openFrom } from './open-files.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/rednote-companion');

/**
 * The files of the dictionary as it is shipped, compiled once for all test files until its sources or code change.
 * Done on import, since no single test has the time for it.
 */
export const compiledFiles: ReadonlyMap<string, Uint8Array> = readOrCompile(path.join(cache, `${contentHash()}.bin`));

function readOrCompile(kept: string): Map<string, Uint8Array> {
  if (!existsSync(kept) && !isOwnTurn(kept)) waitFor(kept);
  if (existsSync(kept)) return deserialize(readFileSync(kept));
  const { files } = compileDictionary(readCedict(), readFrequencies());
  for (const outdated of readdirSync(cache).filter((file) => file.endsWith('.bin'))) rmSync(path.join(cache, outdated), { force: true });
  // Written beside and moved into place, so that a test file running at the same time never reads half of it.
  const beside = `${kept}.${process.pid}`;
  writeFileSync(beside, serialize(files));
  renameSync(beside, kept);
  rmSync(turnOf(kept), { recursive: true, force: true });
  return files;
}

function turnOf(kept: string): string {
  return `${kept}.turn`;
}

/** Test files start at the same time: the first of them compiles, the others wait for what it makes. */
function isOwnTurn(kept: string): boolean {
  mkdirSync(cache, { recursive: true });
  try {
    mkdirSync(turnOf(kept));
    return true;
  } catch {
    return false;
  }
}

/** Waits until the file is there, or its maker has been gone for too long. */
function waitFor(kept: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < 60_000 && !existsSync(kept); waited += 100) Atomics.wait(clock, 0, 0, 100);
}

/** Reads one compiled file, as the background reads it from the package. */
export const readCompiled = openFrom(compiledFiles);

/** The dictionary that people get, read from memory. */
export const realDictionary = (): Dictionary => new Dictionary(readCompiled);

/** The index that people get. */
export const realIndex = async (): Promise<WordIndex> => WordIndex.read(await (await readCompiled('index.bin')).arrayBuffer());

function contentHash(): string {
  const hash = createHash('sha256').update(sourceVersions());
  for (const folder of ['modules/dictionary', 'utils/dictionary', 'utils/language']) {
    for (const file of readdirSync(path.join(root, folder)).filter((name) => path.extname(name) !== '').toSorted()) hash.update(file).update(readFileSync(path.join(root, folder, file)));
  }
  return hash.digest('hex');
}
