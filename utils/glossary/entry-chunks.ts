import type { GlossaryTerm } from './glossary-term';

/** Entries that are read at a time. */
const chunkSize = 64;

export const chunkOf = (place: number): number => Math.floor(place / chunkSize);
export const placeInChunk = (place: number): number => place % chunkSize;

/** The values of one field of each entry of a chunk; `null` where an entry has none. Fields within fields are named with a point. */
type Column = [field: string, values: unknown[]];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (entry: object): [string, unknown][] => Object.entries(entry).flatMap(([name, value]): [string, unknown][] =>
  (isRecord(value) ? Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, one]) : [[name, value]]));

/** Chunks of entries, each as one line of text: field by field, since like beside like packs best. Ids stand in the list of terms. */
export function packEntries(entries: readonly GlossaryTerm[]): string[] {
  return Array.from({ length: Math.ceil(entries.length / chunkSize) }, (_, chunk) => {
    const own = entries.slice(chunk * chunkSize, (chunk + 1) * chunkSize).map((entry) => new Map(fieldsOf(entry).filter(([field]) => field !== 'id')));
    const fields = new Set(own.flatMap((entry) => [...entry.keys()]));
    return JSON.stringify([...fields].map((field): Column => [field, own.map((entry) => entry.get(field) ?? null)]));
  });
}

/** The entries of a chunk, as `packEntries` packed them; `ids` are those of all terms. */
export function unpackEntries(chunk: string, number: number, ids: readonly string[]): GlossaryTerm[] {
  const columns: Column[] = JSON.parse(chunk);
  const entries: Partial<GlossaryTerm>[] = columns[0]?.[1].map((_, at) => ({ id: ids[number * chunkSize + at] ?? '' })) ?? [];
  for (const [field, values] of columns) {
    const [name = '', inner] = field.split('.');
    entries.forEach((entry, at) => {
      const value = values[at];
      const known: unknown = Reflect.get(entry, name);
      if (value !== null) Object.assign(entry, { [name]: inner === undefined ? value : { ...(isRecord(known) && known), [inner]: value } });
    });
  }
  return entries as GlossaryTerm[];
}
