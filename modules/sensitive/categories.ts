import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { categorySchema, type SensitiveCategory } from '../../utils/sensitive/category-schema';

/** Reads all categories of a folder in the order of their names; throws, naming file and field, where one is not as it should be. */
export function readCategories(folder: string): SensitiveCategory[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map((name) => {
    const parsed = v.safeParse(categorySchema, JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  });
}
