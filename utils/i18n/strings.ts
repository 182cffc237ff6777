import * as v from 'valibot';
import { unpackStrings, type Outline, type Strings } from '../packed-strings';
import { readExtensionFile } from '../platform/extension-file';
import { Shelf } from '../shelf';
import type { ShippedStrings } from '../shipped-strings';
import type { Language } from './language';

const outline: v.GenericSchema<unknown, Outline> = v.record(v.string(), v.union([v.literal(0), v.literal(1), v.lazy(() => outline)]));
const outlines = v.record(v.string(), outline);
const packed = v.record(v.string(), v.array(v.union([v.string(), v.record(v.string(), v.string())])));

const readJson = async (path: string): Promise<unknown> => (await readExtensionFile(path)).json();

const keys = new Shelf<ShippedStrings, Record<string, Outline>>(2, async (file) => v.parse(outlines, await readJson(`locales/keys/${file}.json`)));

const texts = new Shelf<`${Language}/${ShippedStrings}`, v.InferOutput<typeof packed>>(2, async (name) => v.parse(packed, await readJson(`locales/${name}.json`)));

/** Reads a shipped file before it is known whether its language will be asked for. */
export function expectStrings(file: ShippedStrings, language: Language): void {
  keys.get(file).catch(() => {});
  texts.get(`${language}/${file}`).catch(() => {});
}

/** The texts of one shipped file in a language, by namespace; English where that language's file cannot be read. Rejects where neither can be. */
export async function readStrings(file: ShippedStrings, language: Language): Promise<Record<string, Strings>> {
  const [outlined, told] = await Promise.all([
    keys.get(file),
    texts.get(`${language}/${file}`).catch(() => texts.get(`en/${file}`)),
  ]);
  return Object.fromEntries(Object.entries(outlined).map(([space, own]) => [space, unpackStrings(told[space] ?? [], own)]));
}
