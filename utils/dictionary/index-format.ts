/** What the index file holds, unpacked. */
export interface IndexParts {
  /** UTF-16 units of all headwords, one after the other, headwords in code unit order. */
  units: Uint16Array;
  /** Where each headword starts in `units`, and after the last where it ends. */
  offsets: Uint32Array;
  /** Cost of each headword (see `Lexicon`). */
  costs: Uint8Array;
  /** Ordinal of the first headword of each shard. */
  shardStarts: Uint32Array;
  /** [unit, representative] of the script fold. */
  foldPairs: [number, number][];
  /** Costs up to which a word is very common, common, less common, rare; dearer ones were never counted. */
  commonnessCosts: number[];
}

const magic = 0x52_4e_43_31; // "RNC1"
const commonnessCount = 4;
const headerWords = 5 + commonnessCount;

/**
 * Packs headwords by what each shares with the one before it. Laid out little-endian: header, 32-bit, 16-bit, 8-bit data.
 */
export function writeIndex(headwords: readonly string[], parts: Omit<IndexParts, 'units' | 'offsets'>): Uint8Array {
  const shared = new Uint8Array(headwords.length);
  const own = new Uint8Array(headwords.length);
  const ownUnits: number[] = [];
  headwords.forEach((headword, ordinal) => {
    const before = headwords[ordinal - 1] ?? '';
    let common = 0;
    while (common < headword.length && headword[common] === before[common]) common++;
    shared[ordinal] = common;
    own[ordinal] = headword.length - common;
    for (let at = common; at < headword.length; at++) ownUnits.push(headword.charCodeAt(at));
  });
  const header = Uint32Array.from([magic, headwords.length, ownUnits.length, parts.shardStarts.length, parts.foldPairs.length, ...parts.commonnessCosts]);
  const sections = [header, parts.shardStarts, Uint16Array.from(parts.foldPairs.flat()), Uint16Array.from(ownUnits), shared, own, parts.costs];
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + section.byteLength, 0));
  let at = 0;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += section.byteLength;
  }
  return bytes;
}

/** Reads what `writeIndex` wrote; throws a RangeError where the buffer is not such a file. */
export function readIndex(buffer: ArrayBuffer): IndexParts {
  const header = new Uint32Array(buffer, 0, headerWords);
  const [found, count = 0, ownCount = 0, shardCount = 0, foldCount = 0, ...commonnessCosts] = header;
  if (found !== magic) throw new RangeError('not a dictionary index');
  let at = headerWords * 4;
  const take = (bytes: number): number => {
    const from = at;
    at += bytes;
    return from;
  };
  const shardStarts = new Uint32Array(buffer, take(shardCount * 4), shardCount);
  const fold = new Uint16Array(buffer, take(foldCount * 4), foldCount * 2);
  const ownUnits = new Uint16Array(buffer, take(ownCount * 2), ownCount);
  const shared = new Uint8Array(buffer, take(count), count);
  const own = new Uint8Array(buffer, take(count), count);
  const costs = new Uint8Array(buffer, take(count), count);
  const foldPairs = Array.from({ length: foldCount }, (_, pair): [number, number] => [fold[pair * 2] ?? 0, fold[pair * 2 + 1] ?? 0]);
  return { ...unpackHeadwords(ownUnits, shared, own), costs, shardStarts, foldPairs, commonnessCosts };
}

function unpackHeadwords(ownUnits: Uint16Array, shared: Uint8Array, own: Uint8Array): Pick<IndexParts, 'units' | 'offsets'> {
  const offsets = new Uint32Array(own.length + 1);
  for (let ordinal = 0, sum = 0; ordinal < own.length; ordinal++) {
    sum += (shared[ordinal] ?? 0) + (own[ordinal] ?? 0);
    offsets[ordinal + 1] = sum;
  }
  const units = new Uint16Array(offsets[own.length] ?? 0);
  let at = 0;
  let nextOwn = 0;
  let before = 0;
  for (let ordinal = 0; ordinal < own.length; ordinal++) {
    const start = at;
    for (let left = shared[ordinal] ?? 0, from = before; left > 0; left--) units[at++] = units[from++] ?? 0;
    for (let left = own[ordinal] ?? 0; left > 0; left--) units[at++] = ownUnits[nextOwn++] ?? 0;
    before = start;
  }
  return { units, offsets };
}
