import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { packSchema, type GlossaryPack } from '../../utils/glossary/pack-schema';

const packFiles = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map((name) => path.join(folder, name));

/** Reads all packs of a folder in the order of their names; throws, naming file and field, where one is not as it should be. */
export function readPacks(folder: string): GlossaryPack[] {
  return packFiles(folder).map((file) => {
    const parsed = v.safeParse(packSchema, JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`${path.basename(file)}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  });
}
