import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { categorySchema, wordListsSchema, type SensitiveCategory, type WordLists } from '../../utils/sensitive/category-schema';

/** Reads all categories of a folder in the order of their names; throws, naming file and field, where one is not as it should be. */
export const readCategories = (folder: string): SensitiveCategory[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map((name) => readChecked(folder, name, categorySchema));

/** Reads the lists of words that the rules of a folder name; throws as `readCategories` does. */
export const readWordLists = (folder: string): WordLists => readChecked(folder, 'shared/word-lists.json', wordListsSchema);

function readChecked<Schema extends v.GenericSchema>(folder: string, name: string, schema: Schema): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
