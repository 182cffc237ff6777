import { readTermList } from '../../../utils/glossary/glossary-files';
import { PackedFile } from '../../../utils/packed-file';
import { readExtensionFile } from '../../../utils/platform/extension-file';

/** The terms that come with the extension: by id, how each is mostly spelled. Rejects where they cannot be read. */
export async function readShippedTerms(): Promise<Map<string, string>> {
  const { ids, names } = readTermList(new PackedFile(await (await readExtensionFile('glossary/terms.bin')).arrayBuffer()));
  return new Map(ids.map((id, place) => [id, names[place] ?? id]));
}
