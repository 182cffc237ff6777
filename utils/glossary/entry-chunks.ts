import type { GlossaryTerm } from './glossary-term';

/** Entries that are read at a time. */
const chunkSize = 64;

export const chunkOf = (place: number): number => Math.floor(place / chunkSize);
export const placeInChunk = (place: number): number => place % chunkSize;

/**
 * The values of one field of each entry of a chunk; `null` where an entry has none. Fields within fields are named with a
 * point. Texts stand as lines, lists of texts (marked so) as lines with a bar between their items: that packs best.
 */
type Column = [field: string, values: unknown[] | string, areLists?: 1];

const lineEnd = '\n';
const bar = '|';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (entry: object): [string, unknown][] => Object.entries(entry).flatMap(([name, value]): [string, unknown][] =>
  (isRecord(value) ? Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, one]) : [[name, value]]));

/** What is in one language stands together. */
const inChinese = ['forms', 'related', 'pinyin', 'example.text', 'meaning.zh', 'note.zh', 'match.notIn', 'match.near', 'standsFor', 'plain'];
const rankOf = (field: string): number => (inChinese.includes(field) ? inChinese.indexOf(field) : inChinese.length);

function packColumn(field: string, values: readonly unknown[]): Column {
  const texts = values.map((value) => value ?? '');
  if (texts.every((text) => typeof text === 'string' && !text.includes(lineEnd)) && !values.includes('')) return [field, texts.join(lineEnd)];
  const isPlain = (item: unknown): boolean => typeof item === 'string' && item !== '' && !item.includes(lineEnd) && !item.includes(bar);
  const areLists = values.every((value) => value === null || (Array.isArray(value) && value.length > 0 && value.every(isPlain)));
  return areLists ? [field, values.map((value) => (Array.isArray(value) ? value.join(bar) : '')).join(lineEnd), 1] : [field, [...values]];
}

function unpackColumn(values: Column[1], areLists: Column[2]): unknown[] {
  if (typeof values !== 'string') return values;
  return values.split(lineEnd).map((line) => (line === '' ? null : areLists ? line.split(bar) : line));
}

/** Chunks of entries, each as one line of text: field by field, since like beside like packs best. Ids stand in the list of terms. */
export function packEntries(entries: readonly GlossaryTerm[]): string[] {
  return Array.from({ length: Math.ceil(entries.length / chunkSize) }, (_, chunk) => {
    const own = entries.slice(chunk * chunkSize, (chunk + 1) * chunkSize).map((entry) => new Map(fieldsOf(entry).filter(([field]) => field !== 'id')));
    const fields = [...new Set(own.flatMap((entry) => [...entry.keys()]))].toSorted((a, b) => rankOf(a) - rankOf(b));
    return JSON.stringify(fields.map((field) => packColumn(field, own.map((entry) => entry.get(field) ?? null))));
  });
}

/** The entries of a chunk, as `packEntries` packed them; `ids` are those of all terms. */
export function unpackEntries(chunk: string, number: number, ids: readonly string[]): GlossaryTerm[] {
  const columns: Column[] = JSON.parse(chunk);
  const count = columns[0] ? unpackColumn(columns[0][1], columns[0][2]).length : 0;
  const entries = Array.from({ length: count }, (_, at): Partial<GlossaryTerm> => ({ id: ids[number * chunkSize + at] ?? '' }));
  for (const [field, packed, areLists] of columns) {
    const [name = '', inner] = field.split('.');
    const values = unpackColumn(packed, areLists);
    entries.forEach((entry, at) => {
      const value = values[at];
      const known: unknown = Reflect.get(entry, name);
      if (value !== null) Object.assign(entry, { [name]: inner === undefined ? value : { ...(isRecord(known) && known), [inner]: value } });
    });
  }
  return entries as GlossaryTerm[];
}
