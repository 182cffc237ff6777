/** What the index file holds. Headwords stand in groups by first unit, packed by what each shares with the one before. */
export interface IndexParts {
  /** First unit of each group, rising. */
  firstUnits: Uint16Array;
  /** Ordinal of each group's first headword, and one more for the end. */
  groupStarts: Uint32Array;
  /** Where each group's own units start in `ownUnits`, and one more for the end. */
  groupUnitStarts: Uint32Array;
  /** Units that each headword shares with the one before it in its group, its first unit left out. */
  shared: Uint8Array;
  /** Units of its own that each headword adds. */
  own: Uint8Array;
  ownUnits: Uint16Array;
  /** Cost of each headword (see `Lexicon`). */
  costs: Uint8Array;
  /** Ordinal of the first headword of each shard; shards begin with a chunk. */
  shardStarts: Uint32Array;
  /** Where each chunk of `chunkSize` records starts in its shard, in bytes. */
  chunkStarts: Uint32Array;
  /** Flat pairs [unit, representative] of the script fold. */
  foldPairs: Uint16Array;
  /** Costs up to which a word is very common, common, less common, rare; dearer ones were never counted. */
  commonnessCosts: number[];
}

/** Records that are read from a shard at a time. */
export const chunkSize = 16;

const magic = 0x52_4e_43_32; // "RNC2"
const commonnessCount = 4;
const headerWords = 6 + commonnessCount;

export const chunkOf = (ordinal: number): number => Math.floor(ordinal / chunkSize);

/** Packs headwords, which come in code unit order. Laid out little-endian: header, 32-bit, 16-bit, then 8-bit data. */
export function writeIndex(
  headwords: readonly string[], costs: Uint8Array, shards: Pick<IndexParts, 'shardStarts' | 'chunkStarts'>,
  foldPairs: readonly [number, number][], commonnessCosts: readonly number[],
): Uint8Array {
  const firstUnits: number[] = [];
  const groupStarts: number[] = [];
  const groupUnitStarts: number[] = [];
  const ownUnits: number[] = [];
  const shared = new Uint8Array(headwords.length);
  const own = new Uint8Array(headwords.length);
  headwords.forEach((headword, ordinal) => {
    const first = headword.charCodeAt(0);
    if (firstUnits.at(-1) !== first) {
      firstUnits.push(first);
      groupStarts.push(ordinal);
      groupUnitStarts.push(ownUnits.length);
    }
    const before = groupStarts.at(-1) === ordinal ? '' : (headwords[ordinal - 1] ?? '');
    let common = 1;
    while (common < headword.length && headword[common] === before[common]) common++;
    shared[ordinal] = common - 1;
    own[ordinal] = headword.length - common;
    for (let at = common; at < headword.length; at++) ownUnits.push(headword.charCodeAt(at));
  });
  const header = [magic, headwords.length, ownUnits.length, firstUnits.length, shards.shardStarts.length, foldPairs.length, ...commonnessCosts];
  const sections = [
    Uint32Array.from(header), shards.shardStarts, shards.chunkStarts,
    Uint32Array.from([...groupStarts, headwords.length]), Uint32Array.from([...groupUnitStarts, ownUnits.length]),
    Uint16Array.from(foldPairs.flat()), Uint16Array.from(firstUnits), Uint16Array.from(ownUnits), shared, own, costs,
  ];
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + section.byteLength, 0));
  let at = 0;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += section.byteLength;
  }
  return bytes;
}

/** Reads what `writeIndex` wrote, mostly as views on the buffer; throws a RangeError where it is not such a file. */
export function readIndex(buffer: ArrayBuffer): IndexParts {
  const header = new Uint32Array(buffer, 0, headerWords);
  const [found, count = 0, ownCount = 0, groupCount = 0, shardCount = 0, foldCount = 0, ...commonnessCosts] = header;
  if (found !== magic) throw new RangeError('not a dictionary index');
  let at = headerWords * 4;
  const take = (bytes: number): number => {
    const from = at;
    at += bytes;
    return from;
  };
  const take16 = (length: number): Uint16Array => new Uint16Array(buffer, take(length * 2), length);
  const take32 = (length: number): Uint32Array => new Uint32Array(buffer, take(length * 4), length);
  const shardStarts = take32(shardCount);
  const chunkStarts = take32(Math.ceil(count / chunkSize));
  const groupStarts = take32(groupCount + 1);
  const groupUnitStarts = take32(groupCount + 1);
  const foldPairs = take16(foldCount * 2);
  const firstUnits = take16(groupCount);
  const ownUnits = take16(ownCount);
  const take8 = (): Uint8Array => new Uint8Array(buffer, take(count), count);
  return { firstUnits, groupStarts, groupUnitStarts, ownUnits, shared: take8(), own: take8(), costs: take8(), shardStarts, chunkStarts, foldPairs, commonnessCosts };
}
