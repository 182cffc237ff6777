import * as v from 'valibot';
import { readExtensionFile } from '../../../utils/platform/extension-file';

const facts = v.object({ terms: v.array(v.object({ id: v.string(), forms: v.array(v.string()) })) });

/** The terms that come with the extension: by id, how each is mostly spelled. Rejects where they cannot be read. */
export async function readShippedTerms(): Promise<Map<string, string>> {
  const { terms } = v.parse(facts, await (await readExtensionFile('glossary/terms.json')).json());
  return new Map(terms.map(({ id, forms: [form = id] }) => [id, form]));
}
