import type { OpenFile } from '../../utils/file-body.ts';

/** Opens files that are held in memory, as the extension opens those of its package; rejects where there is none of a name. */
export const openFrom = (files: ReadonlyMap<string, string | Uint8Array>): OpenFile => async (name) => {
  const body = files.get(name);
  if (body === undefined) throw new Error(`${name} is not there`);
  return new Response(typeof body === 'string' ? body : Uint8Array.from(body));
};
