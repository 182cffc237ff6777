import { Glossary } from '../../../utils/glossary/glossary';
import { openFolder } from '../../../utils/platform/extension-file';

/** The terms that come with the extension: by id, how each is mostly spelled. Rejects where they cannot be read. */
export async function readShippedTerms(): Promise<Map<string, string>> {
  return new Map((await new Glossary(openFolder('glossary')).entries()).map(({ id, forms: [form = id] }) => [id, form]));
}
