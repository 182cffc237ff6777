import { failure, success, type Result } from '../result';
import type { DictionaryEntry } from './entry';
import type { DictionaryFailure } from './failure';
import { decodeDefaults, decodeRecord, type CharacterDefaults } from './shard-format';
import { Shelf } from '../shelf';
import { WordIndex } from './word-index';

/** Reads one file of the compiled dictionary by name; rejects where it cannot. */
export type ReadDictionaryFile = (name: string) => Promise<ArrayBuffer>;

/** Shards are kept as they are read, 40 kB each; a sentence needs about ten of them. */
const shardsKept = 48;
const lineEnd = 10;

/** The compiled dictionary: the index loaded once, shards when first needed. */
export class Dictionary {
  readonly #read: ReadDictionaryFile;
  readonly #index = new Shelf<'index', WordIndex>(1, async () => WordIndex.read(await this.#read('index.bin')));
  readonly #defaults = new Shelf<'defaults', CharacterDefaults>(1, async () => decodeDefaults(await this.#text('characters.txt')));
  readonly #shards = new Shelf<number, Uint8Array>(shardsKept, async (shard) =>
    new Uint8Array(await this.#read(`${String(shard).padStart(3, '0')}.txt`)));

  constructor(read: ReadDictionaryFile) {
    this.#read = read;
  }

  async index(): Promise<Result<WordIndex, DictionaryFailure>> {
    return this.#index.get('index').then(success, () => failure({ code: 'index-unreadable', retry: true }));
  }

  /** The entries of the headword at `ordinal` of `index`. */
  async entries(index: WordIndex, ordinal: number): Promise<Result<DictionaryEntry[], DictionaryFailure>> {
    const { shard, line } = index.place(ordinal);
    try {
      const [bytes, defaults] = await Promise.all([this.#shards.get(shard), this.#defaults.get('defaults')]);
      const record = new TextDecoder().decode(lineOf(bytes, line));
      return success(record === '' ? [] : decodeRecord(record, index.headword(ordinal), defaults));
    } catch {
      return failure({ code: 'shard-unreadable', retry: true });
    }
  }

  async #text(name: string): Promise<string> {
    return new TextDecoder().decode(await this.#read(name));
  }
}

/** The bytes of one line of a file; empty where it has fewer. */
function lineOf(bytes: Uint8Array, line: number): Uint8Array {
  let start = 0;
  for (let before = 0; before < line; before++) {
    const end = bytes.indexOf(lineEnd, start);
    if (end < 0) return new Uint8Array();
    start = end + 1;
  }
  const end = bytes.indexOf(lineEnd, start);
  return bytes.subarray(start, end < 0 ? bytes.length : end);
}
