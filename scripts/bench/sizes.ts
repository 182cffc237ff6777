import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packTightly } from '../../modules/support/pack-tightly.ts';
import type { Row } from './table.ts';

/** What the build weighs: in the page before it is used, and in the store. */
export async function sizeRows(build: string): Promise<Row[]> {
  const script = (name: string): number => statSync(path.join(build, 'content-scripts', name)).size / 1000;
  return [
    { name: 'JS in the page before first use', value: script('rednote.js'), unit: 'kB', budget: 60 },
    { name: 'JS of the card, when first needed', value: script('rednote-ui.js'), unit: 'kB' },
    { name: 'zip', value: await packedSize(build), unit: 'kB', budget: 5000 },
    { name: 'of it the dictionary', value: await packedSize(path.join(build, 'dictionary')), unit: 'kB', budget: 3300 },
  ];
}

/** Size of a folder (kB) packed as `npm run zip` packs it. */
async function packedSize(folder: string): Promise<number> {
  const made = mkdtempSync(path.join(tmpdir(), 'packed-'));
  try {
    const zip = path.join(made, 'packed.zip');
    await packTightly(folder, zip);
    return statSync(zip).size / 1000;
  } finally {
    rmSync(made, { recursive: true });
  }
}
