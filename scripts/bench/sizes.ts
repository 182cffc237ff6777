import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Row } from './table.ts';

/** What a zip file adds for each file, by and large: two headers and two names. */
const zipOverhead = 130;

/** What the build weighs: in the page before it is used, and in the store. */
export function sizeRows(build: string): Row[] {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(build, file)).isFile());
  const packed = new Map(files.map((file) => [file, deflateRawSync(readFileSync(path.join(build, file)), { level: 9 }).length + zipOverhead]));
  const packedUnder = (folder: string): number =>
    [...packed].reduce((sum, [file, bytes]) => sum + (file.startsWith(folder) ? bytes : 0), 0) / 1000;
  const script = (name: string): number => statSync(path.join(build, 'content-scripts', name)).size / 1000;
  return [
    { name: 'JS in the page before first use', value: script('rednote.js'), unit: 'kB', budget: 60 },
    { name: 'JS of the card, when first needed', value: script('rednote-ui.js'), unit: 'kB' },
    { name: 'zip', value: packedUnder(''), unit: 'kB', budget: 5000 },
    { name: 'of it the dictionary', value: packedUnder('dictionary'), unit: 'kB', budget: 3300 },
  ];
}
